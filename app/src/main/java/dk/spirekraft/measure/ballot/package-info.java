/// Blind signatures for ballots: who may answer is asked when a token is signed, and the signer never sees the token
/// (RSABSSA-SHA384-PSS-Randomized of RFC 9474, ADR 0024). Plain Java: knows neither storage nor pages. Refuses to know
/// people: that each gets one signature is for whoever calls.
@NullMarked
package dk.spirekraft.measure.ballot;

import org.jspecify.annotations.NullMarked;
