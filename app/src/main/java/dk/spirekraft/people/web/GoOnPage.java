package dk.spirekraft.people.web;

import dk.spirekraft.web.PageContent;
import java.util.List;
import java.util.Map;

/// What somebody had typed before they signed in anew, behind one button.
public record GoOnPage(String title, String action, Map<String, List<String>> typed) implements PageContent {}
