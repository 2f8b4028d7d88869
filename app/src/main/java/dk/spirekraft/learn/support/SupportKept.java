package dk.spirekraft.learn.support;

import dk.spirekraft.people.KeptTables;
import dk.spirekraft.web.KeptData;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is kept so that mails and calendars reach somebody.
@Component
@Order(40)
class SupportKept implements KeptData.Source {

    private static final List<String> TABLES = List.of(
            "learn.reply_address",
            "learn.calendar_invitation",
            "learn.calendar_key",
            "learn.mail_key",
            "learn.mail_stop",
            "learn.sent_reminder");

    private static final List<KeptTables.Question> QUESTIONS =
            List.of(new KeptTables.Question("mails", "learn.kept.mails", "learn.kept.mailsWhy", """
                    select 'reminder' as kind, sent_on as on_day from learn.sent_reminder where person = :person
                    union all select 'noReminders', stopped_on from learn.mail_stop where person = :person
                    union all select 'linkInMails', null from learn.mail_key where person = :person
                    union all select 'calendarAddress', null from learn.calendar_key where person = :person
                    union all select 'calendarInvitation', last_on from learn.calendar_invitation where person = :person
                    union all select 'replyAddress', valid_until from learn.reply_address where person = :person
                    """));

    private final KeptTables tables;
    private final JdbcClient db;

    SupportKept(KeptTables tables, JdbcClient db) {
        this.tables = tables;
        this.db = db;
    }

    @Override
    public List<KeptData> about(UUID person, String email) {
        return tables.ask(QUESTIONS, person, email);
    }

    @Override
    public void forget(UUID person) {
        for (String table : TABLES)
            db.sql("delete from " + table + " where person = ?").param(person).update();
    }
}
