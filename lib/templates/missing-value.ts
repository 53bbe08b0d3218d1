import { Drop } from 'liquidjs';

/** Stands for a value nobody has given: nothing in conditions and for `default`, reported when it is written out. */
export class MissingValue extends Drop {
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
  }

  override valueOf(): null {
    return null;
  }
}
