/// Files that people write: YAML or JSON, read with every fault named at once, each with its line and path. Knows
/// places, texts and faults; refuses to know what a file is about.
@NullMarked
package dk.spirekraft.yaml;

import org.jspecify.annotations.NullMarked;
