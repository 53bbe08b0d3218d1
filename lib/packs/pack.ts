import type { Guidelines } from '@/lib/guidelines/guidelines';
import type { SiteData } from '@/lib/sites/site-data';
import type { Template } from '@/lib/templates/template';

/** One client's guidelines and templates, read and found right. Plain data: it can be stored and posted. */
export interface Pack {
  readonly id: string;
  readonly name: string;
  /** Only rises; a pack with a lower one is never installed over a higher. */
  readonly seq: number;
  readonly version: string;
  readonly client: { readonly id: string; readonly name: string };
  /** First is the default. */
  readonly languages: readonly string[];
  readonly appliesTo: PackPlaces;
  readonly licence?: string;
  /** Changes with every change of content: part of every cache key. */
  readonly revision: string;
  readonly guidelines: Guidelines;
  readonly templates: readonly Template[];
  /** What the pack knows newer about webmails and helpdesks. */
  readonly sites?: readonly SiteData[];
}

/** Where a pack's client is answered for, most telling first; `*` in each for any run of characters. */
export interface PackPlaces {
  readonly mailboxes: readonly string[];
  readonly brands: readonly string[];
  readonly tags: readonly string[];
  /** With the host before it, or beginning with `/` for any host. */
  readonly paths: readonly string[];
  readonly hosts: readonly string[];
}

/** A pack's files by their path inside the pack folder, `/` as separator: `guidelines.yaml`, `templates/refund.da.md`. */
export type PackFiles = Readonly<Record<string, string>>;

/** One thing that is wrong: where, what, what to do. */
export interface PackProblem {
  readonly file: string;
  /** 1-based; undefined when the whole file is meant. */
  readonly line?: number;
  /** 1-based, where one sign is what is wrong. */
  readonly column?: number;
  /** Dotted path of the key, such as `terms[2].examples[0]`. */
  readonly key?: string;
  /** One sentence that ends with what to do. */
  readonly message: string;
}

export type PackReading =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };
