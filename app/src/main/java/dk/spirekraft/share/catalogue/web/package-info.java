/// The catalogue's pages, feed, files and interface for other programs, in Danish and under `/en` in English.
@NullMarked
package dk.spirekraft.share.catalogue.web;

import org.jspecify.annotations.NullMarked;
