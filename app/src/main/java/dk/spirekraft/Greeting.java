package dk.spirekraft;

import dk.spirekraft.people.Post;
import dk.spirekraft.web.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells whoever started the program where it answers and how to get in.
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final SiteAddress site;
    private final Post post;

    Greeting(SiteAddress site, Post post) {
        this.site = site;
        this.post = post;
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        LOG.info("Spirekraft answers at {}", site.of("/"));
        if (post.hasMailbox())
            LOG.info(
                    "Sign in at {}: choose a role there, and the link lies at {}",
                    site.of("/log-ind"),
                    site.of("/postkasse"));
    }
}
