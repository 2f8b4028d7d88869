package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialNotes;
import dk.spirekraft.learn.trial.TrialTalk;
import dk.spirekraft.learn.trial.web.TrialPages.Refused;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// What is written at a trial: notes of its group, and messages to and from the consultant.
@Controller
class TrialNotesController {

    private static final String PAGE = "learn/trial/trial";

    private final TrialNotes notes;
    private final TrialTalk talk;
    private final TrialPages pages;
    private final TrialDesk desk;

    TrialNotesController(TrialNotes notes, TrialTalk talk, TrialPages pages, TrialDesk desk) {
        this.notes = notes;
        this.talk = talk;
        this.pages = pages;
        this.desk = desk;
    }

    @PostMapping("/skoler/{school}/afproevninger/{titel}/noter")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView write(School school, @PathVariable String titel, @ModelAttribute NoteForm form, Words words) {
        Trial trial = desk.find(school, titel);
        String fault = form.fault(words);
        if (fault.isEmpty() && !trial.isUnderWay()) fault = words.of("learn.trial.note.fault.closed");
        if (!fault.isEmpty()) return refused(desk.scene(school, words), trial, Refused.note(form, fault));
        notes.add(trial, TrialDesk.visitor().person(), form.note());
        return desk.back(school, trial, "#noter");
    }

    private ModelAndView refused(TrialScene scene, Trial trial, Refused refused) {
        return pages.of(scene, TrialDesk.visitor(), trial, refused).drawnBy(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @PostMapping("/skoler/{school}/afproevninger/{titel}/traad")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView say(School school, @PathVariable String titel, @ModelAttribute TalkForm form, Words words) {
        Trial trial = desk.find(school, titel);
        String fault = form.fault(words);
        if (!fault.isEmpty()) return refused(desk.scene(school, words), trial, Refused.message(form.text(), fault));
        talk.say(trial, TrialDesk.visitor().person(), TrialDesk.key(form.noegle()), form.text());
        return desk.back(school, trial, "#traad");
    }

    @PostMapping("/skoler/{school}/afproevninger/{titel}/noter/{note}/sletning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView remove(School school, @PathVariable String titel, @PathVariable UUID note) {
        Trial trial = desk.find(school, titel);
        notes.remove(trial, TrialDesk.visitor().person(), note);
        return desk.back(school, trial, "#noter");
    }
}
