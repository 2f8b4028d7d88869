/// How fast the library is: the generated municipality in all its sizes, models from sums, the page of one school, and
/// blind signatures.
/// `bench/library` runs them; figures are in `docs/performance.md`.
@NullMarked
package dk.spirekraft.bench.library;

import org.jspecify.annotations.NullMarked;
