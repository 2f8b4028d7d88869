/// Support between workshops: reminders by the template's rules, in one mail and never in quiet weeks. Knows what is
/// planned and tried; refuses to say in a mail what anybody answered or wrote.
@NamedInterface("support")
@NullMarked
package dk.spirekraft.learn.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
