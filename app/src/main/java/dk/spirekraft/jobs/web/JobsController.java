package dk.spirekraft.jobs.web;

import dk.spirekraft.jobs.JobRecords;
import dk.spirekraft.jobs.JobRecords.JobRecord;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NavItem;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// How the program's own jobs go, for the operator alone.
@Controller
public class JobsController implements NavItem.Source {

    private static final String ADDRESS = "/driftsopgaver";
    private static final int ORDER = 91;

    private final JobRecords records;

    JobsController(JobRecords records) {
        this.records = records;
    }

    @Override
    public List<NavItem> at(Place place) {
        return Visitors.current().filter(visitor -> visitor.isAny(Role.OPERATOR)).stream()
                .map(operator -> new NavItem(ORDER, "jobs.title", ADDRESS, "log"))
                .toList();
    }

    @GetMapping(ADDRESS)
    @AllowedFor(Role.OPERATOR)
    ModelAndView show(Words words) {
        return new JobsPage(
                        words.of("jobs.title"),
                        records.all().stream().map(record -> row(record, words)).toList())
                .drawnBy("jobs/jobs");
    }

    private static Row row(JobRecord record, Words words) {
        String next = record.node().map(node -> words.of("jobs.now", node)).orElseGet(() -> words.time(record.next()));
        return new Row(
                words.find("jobs.of." + record.name()).orElse(record.name()),
                time(record.wentWell(), words),
                time(record.failed(), words),
                record.failures() == 0 ? "" : words.of("jobs.failures", record.failures()),
                next);
    }

    private static String time(Optional<Instant> at, Words words) {
        return at.map(words::time).orElseGet(() -> words.of("jobs.never"));
    }

    /// One job in words.
    ///
    /// @param failures how often in a row, empty if it goes well
    public record Row(String job, String wentWell, String failed, String failures, String next) {}

    /// All jobs.
    public record JobsPage(String title, List<Row> rows) implements PageContent {}
}
