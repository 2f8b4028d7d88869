package dk.spirekraft.learn.journal.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// What a certificate would say, for its owner to choose from.
///
/// @param courses the programmes in which they were at a workshop, newest first
/// @param practised what they may say that they did
/// @param own what they say besides
public record CertificatePage(
        String title, String name, List<Course> courses, List<Practised> practised, String own, Faults faults)
        implements PageContent {

    public CertificatePage {
        courses = List.copyOf(courses);
        practised = List.copyOf(practised);
    }

    public record Course(String value, String name, List<String> attended, boolean chosen) {

        public Course {
            attended = List.copyOf(attended);
        }
    }

    public record Practised(String line, boolean chosen) {}
}
