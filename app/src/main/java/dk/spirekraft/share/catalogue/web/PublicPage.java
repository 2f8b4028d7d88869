package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.web.PageContent;

/// A page of the catalogue, in the language of its address.
public interface PublicPage extends PageContent {

    Head head();

    @Override
    default String title() {
        return head().title();
    }
}
