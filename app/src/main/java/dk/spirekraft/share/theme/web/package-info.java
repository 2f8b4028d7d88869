/// The pages on which whoever runs the installation keeps the list of themes.
@NullMarked
package dk.spirekraft.share.theme.web;

import org.jspecify.annotations.NullMarked;
