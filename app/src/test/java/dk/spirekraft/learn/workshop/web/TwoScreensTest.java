package dk.spirekraft.learn.workshop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.RunningProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The facilitator's laptop and the projector: two browsers on the same step.
@RunningProgram
@Tag("browser")
class TwoScreensTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Browsers browsers;

    School havgard;
    Programme programme;
    String address;

    @BeforeEach
    void aWorkshopIsToday() {
        havgard = cast.school("Havgård Skole", 62);
        programme = course.start(havgard);
        course.isToday(course.workshop(programme, havgard, 1), havgard);
        address = programme.address() + "/workshops/1";
    }

    private Page signedIn(Browsers.Window window) {
        Page page = window.page();
        String email = cast.person(Role.CONSULTANT, havgard);
        page.navigate("/log-ind");
        page.locator("input[type=email]").fill(email);
        page.locator("form[action='/log-ind'] button").first().click();
        page.navigate(cast.linkFor(email).orElseThrow());
        page.locator("main form button").click();
        return page;
    }

    @Test
    void theProjectorFollowsTheLaptopAndAReloadLosesNothing() {
        try (var desk = browsers.open(Look.DESK);
                var wall = browsers.open(Look.DESK)) {
            Page laptop = signedIn(desk);
            Page projector = signedIn(wall);
            laptop.navigate(address + "/afvikling");
            projector.navigate(address + "/storskaerm");
            laptop.locator("button[value=NEXT]").click();
            String first = laptop.locator(".now h2").textContent();
            assertThat(projector.locator("h1")).hasText(first);
            assertThat(projector.locator(".timer span")).containsText("minutter tilbage");
            laptop.locator("button[value=NEXT]").click();
            String second = laptop.locator(".now h2").textContent();
            assertThat(second).isNotEqualTo(first);
            assertThat(projector.locator("h1")).hasText(second);
            projector.reload();
            laptop.reload();
            assertThat(projector.locator("h1")).hasText(second);
            assertThat(laptop.locator(".now h2")).hasText(second);
            assertThat(wall.complaints()).isEmpty();
        }
    }

    @Test
    void withoutScriptTheProjectorAsksForItselfAgain() {
        try (var desk = browsers.open(Look.DESK);
                var wall = browsers.open(Look.DESK.withoutScript())) {
            Page laptop = signedIn(desk);
            Page projector = signedIn(wall);
            laptop.navigate(address + "/afvikling");
            projector.navigate(address + "/storskaerm");
            laptop.locator("button[value=NEXT]").click();
            assertThat(projector.locator("h1"))
                    .hasText(laptop.locator(".now h2").textContent());
        }
    }
}
