/// Attacks on anonymity as JSON files: what is asked for, what an attacker would learn from it, what the libraries
/// publish instead, and what can be learnt from that.
@NullMarked
package dk.spirekraft.cli.scenario;

import org.jspecify.annotations.NullMarked;
