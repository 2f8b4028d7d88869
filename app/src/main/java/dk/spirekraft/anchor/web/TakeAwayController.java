package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.leave.Deletions;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Download;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Keepsake;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Lets a school take all of its own with it, and say on which day the rest is deleted.
@Controller
class TakeAwayController {

    private static final String ADDRESS = "/skoler/{school}/forankring/tag-med";

    private final ObjectProvider<Keepsake.Source> sources;
    private final Deletions deletions;
    private final AnchorDesk desk;

    TakeAwayController(ObjectProvider<Keepsake.Source> sources, Deletions deletions, AnchorDesk desk) {
        this.sources = sources;
        this.deletions = deletions;
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView show(School school, Visitor visitor, Words words) {
        return page(desk.scene(school, words), visitor, "", Faults.NONE).drawnBy("anchor/take-away");
    }

    @GetMapping(ADDRESS + "/alt.zip")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView all(School school, Words words) {
        desk.log(school, "school.takenAway", "");
        return Download.of(school.slug() + ".zip", "application/zip", zipped(kept(school, words)));
    }

    private List<Keepsake> kept(School school, Words words) {
        Place place = Place.of(school.address());
        return sources.orderedStream()
                .flatMap(source -> source.of(place, words).stream())
                .sorted(Comparator.comparing(Keepsake::file))
                .toList();
    }

    private static byte[] zipped(List<Keepsake> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Keepsake one : files) {
                zip.putNextEntry(new ZipEntry(one.file()));
                zip.write(one.content());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    @PostMapping(ADDRESS + "/sletning")
    @AllowedFor(Role.SCHOOL_LEADER)
    ModelAndView delete(
            School school, Visitor visitor, @RequestParam(required = false) @Nullable String dag, Words words) {
        Scene scene = desk.scene(school, words);
        String typed = Typed.text(dag);
        LocalDate soonest = scene.today().plusDays(Deletions.DAYS_TO_REGRET);
        Optional<LocalDate> day = Typed.day(typed)
                .filter(one -> !one.isBefore(soonest))
                .filter(one -> one.isBefore(scene.today().plusYears(Deletions.YEARS_AHEAD)));
        if (day.isEmpty()) {
            var faults = new Faults(Map.of("dag", words.of("anchor.leave.fault", words.date(soonest))));
            return page(scene, visitor, typed, faults).drawnBy("anchor/take-away", HttpStatus.UNPROCESSABLE_ENTITY);
        }
        deletions.set(school, day.get());
        desk.log(school, "deletion.set", day.get());
        return SeeOther.to(scene.address("/tag-med"));
    }

    @PostMapping(ADDRESS + "/sletning/fortryd")
    @AllowedFor(Role.SCHOOL_LEADER)
    ModelAndView keep(School school) {
        deletions.takeBack(school);
        desk.log(school, "deletion.takenBack", "");
        return SeeOther.to(school.address() + Scene.HOME + "/tag-med");
    }

    private TakeAwayPage page(Scene scene, Visitor visitor, String typed, Faults faults) {
        return new TakeAwayPage(
                scene.words().of("anchor.leave.title"),
                scene.address("/tag-med"),
                scene.address(""),
                kept(scene.school(), scene.words()).stream().map(Keepsake::file).toList(),
                deletions.of(scene.school()).map(scene.words()::day).orElse(""),
                typed,
                visitor.isAny(scene.school(), Role.SCHOOL_LEADER),
                faults);
    }
}
