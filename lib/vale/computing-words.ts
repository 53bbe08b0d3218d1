const NOUNS = `backend backtick bitmap blocklist changelog checksum codebase comparator encoding entrypoint executable
  fallback filesystem frontend invariant iterator keybinding lifecycle linter parser resolver schema setter shorthand splitter stylesheet subdomain
  submodule subtype symlink timestamp timezone tuple warmup webhook whitespace workspace`;

const OTHERS = `algorithmically assignability auth autocomplete autocompletion benchmarking cancelable cancellable coercible
  configurable constructable cryptographic cryptographically customizable datatype decrypt decrypted decrypting
  decryption decrypts extensible formatter getter gitignore hackable immutability init instantiate instantiated
  instantiates instantiating instantiation invertible localhost matcher minification minified minifies minify
  minifying modularize modularized natively nestable optimization optimizations pathname preflight prerelease
  programmatic programmatically quickstart regex renderer replacer req roadmap runtime scalable serialized str
  subclass subclasses subdirectories subdirectory suboptimal superclass symlinked templating tokenize tokenized
  tokenizing unbounded unexpanded unhandled unlinked unmounted unset vectorized`;

const listOf = (words: string): string[] => words.split(/\s+/u);

/** Words of computing that dictionaries of English leave out and Vale's own English has, one a line. */
export const COMPUTING_WORDS = [
  ...listOf(NOUNS).flatMap((word) => [word, `${word}s`]),
  ...listOf(OTHERS),
].join('\n');
