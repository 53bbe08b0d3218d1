/** An approved answer. Its variants say the same thing in different languages. */
export interface Template {
  /** Unique within its pack. */
  readonly id: string;
  readonly title: string;
  /** Without the slash: `/refund` is `refund`. */
  readonly shortcut?: string;
  readonly tags: readonly string[];
  readonly folder?: string;
  readonly fields: readonly TemplateField[];
  /** Language code to Markdown with Liquid. */
  readonly variants: Readonly<Record<string, string>>;
}

/** A value the template needs that neither page nor clock can give. */
export interface TemplateField {
  /** As written in the template: `order_number`, `customer.first_name`. */
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'choice' | 'date' | 'number';
  readonly options: readonly string[];
  readonly required: boolean;
}
