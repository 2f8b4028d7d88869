package dk.spirekraft.share.story.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.share.story.PictureFile;
import dk.spirekraft.share.story.StoryPictures;
import dk.spirekraft.share.story.WrittenCase;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The pictures of a story that is being written.
@Controller
class PicturesController {

    private static final String ONE = "/skoler/{school}/erfaringer/{erfaring:[0-9a-f-]{36}}";

    private final StoryPictures pictures;
    private final StoryPages pages;
    private final CaseDesk desk;

    PicturesController(StoryPictures pictures, StoryPages pages, CaseDesk desk) {
        this.pictures = pictures;
        this.pages = pages;
        this.desk = desk;
    }

    /// A picture as sent.
    ///
    /// @param samtykke anything once whoever can be recognised has said yes
    record PictureForm(
            @Nullable MultipartFile fil,
            @Nullable String alt,
            @Nullable String samtykke) {}

    @PostMapping(ONE + "/billeder")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView add(School school, @PathVariable UUID erfaring, @ModelAttribute PictureForm form, Words words)
            throws IOException {
        WrittenCase written = desk.find(school, erfaring);
        String alt = StoryForm.text(form.alt());
        Map<String, String> faults = new LinkedHashMap<>();
        PictureFile.Outcome read =
                PictureFile.read(form.fil() == null ? new byte[0] : form.fil().getBytes());
        if (read instanceof PictureFile.Outcome.TooLarge) faults.put("fil", words.of("share.picture.fault.large"));
        if (read instanceof PictureFile.Outcome.NoPicture) faults.put("fil", words.of("share.picture.fault.none"));
        if (alt.isEmpty() || alt.length() > StoryPictures.LONGEST_ALT)
            faults.put("alt", words.of("share.picture.fault.alt", StoryPictures.LONGEST_ALT));
        if (StoryForm.text(form.samtykke()).isEmpty()) faults.put("samtykke", words.of("share.picture.fault.consent"));
        if (faults.isEmpty() && read instanceof PictureFile.Outcome.Drawn drawn && !pictures.add(written, drawn, alt))
            faults.put("fil", words.of("share.picture.fault.many", StoryPictures.MOST));
        if (faults.isEmpty()) return CaseDesk.back(school, written, "#billeder");
        StoryPage page = pages.of(school, written, words);
        return pages.refused(page, new StoryPage.Typed("", "", alt), new Faults(faults))
                .drawnBy("share/written", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @GetMapping(value = ONE + "/billeder/{billede:[0-9a-f-]{36}}", produces = MediaType.IMAGE_JPEG_VALUE)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ResponseEntity<byte[]> picture(School school, @PathVariable UUID erfaring, @PathVariable UUID billede) {
        return ResponseEntity.ok(
                pictures.image(desk.find(school, erfaring), billede).orElseThrow(NotFound::new));
    }

    @PostMapping(ONE + "/billeder/{billede:[0-9a-f-]{36}}/sletning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView remove(School school, @PathVariable UUID erfaring, @PathVariable UUID billede) {
        WrittenCase written = desk.find(school, erfaring);
        pictures.remove(written, billede);
        return CaseDesk.back(school, written, "#billeder");
    }
}
