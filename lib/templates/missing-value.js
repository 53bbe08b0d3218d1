import { Drop } from 'liquidjs';
/** Stands for a value nobody has given: nothing in conditions and for `default`, reported when it is written out. */
export class MissingValue extends Drop {
    name;
    constructor(name) {
        super();
        this.name = name;
    }
    valueOf() {
        return null;
    }
}
