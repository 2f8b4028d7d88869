package dk.spirekraft.share.story;

import dk.spirekraft.share.catalogue.CaseStory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The pictures of stories that are being written.
@Component
public class StoryPictures {

    /// So many a story has at most.
    public static final int MOST = 6;

    public static final int LONGEST_ALT = 240;

    private final JdbcClient db;
    private final CaseStories stories;
    private final Clock clock;

    StoryPictures(JdbcClient db, CaseStories stories, Clock clock) {
        this.db = db;
        this.stories = stories;
        this.clock = clock;
    }

    /// In the order in which they were added.
    public List<CaseStory.Picture> of(WrittenCase written) {
        return db.sql("select id, alt, width, height from share.story_picture where story = ? order by added_at, id")
                .param(written.id())
                .query(CaseStory.Picture.class)
                .list();
    }

    /// @return false if the story has all the pictures that it may have
    @Transactional
    public boolean add(WrittenCase written, PictureFile.Outcome.Drawn drawn, String alt) {
        int added = db.sql("""
                insert into share.story_picture (id, story, municipality, alt, width, height, image, added_at)
                select ?, ?, ?, ?, ?, ?, ?, ?
                 where (select count(*) from share.story_picture where story = ?) < ?
                """)
                .params(
                        UUID.randomUUID(),
                        written.id(),
                        written.municipality(),
                        alt,
                        drawn.width(),
                        drawn.height(),
                        drawn.jpeg(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        written.id(),
                        MOST)
                .update();
        if (added == 1) stories.touch(written);
        return added == 1;
    }

    @Transactional
    public void remove(WrittenCase written, UUID picture) {
        int removed = db.sql("delete from share.story_picture where story = ? and id = ?")
                .params(written.id(), picture)
                .update();
        if (removed == 1) stories.touch(written);
    }

    /// As it is sent, JPEG.
    public Optional<byte[]> image(WrittenCase written, UUID picture) {
        return db.sql("select image from share.story_picture where story = ? and id = ?")
                .params(written.id(), picture)
                .query((row, number) -> row.getBytes("image"))
                .optional();
    }
}
