package dk.spirekraft.demo;

import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.measure.WaveKeys;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes the demo programme out again (`bin/run --remove-demo`, `bin/spirekraft demo remove`), and nothing else. It
/// works as the owner of the tables, for the program itself can't delete an answer sheet.
@Component
@Order(-1)
public class DemoRemoval implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRemoval.class);

    /// In an order in which nothing points at what is gone.
    static final List<String> TABLES = List.of(
            "api.answered",
            "api.delivery",
            "api.webhook",
            "api.api_key",
            "overview.calendar_key",
            "overview.help_wish_withdrawal",
            "overview.help_wish",
            "overview.anchoring_sharing",
            "understand.sharing",
            "anchor.deletion",
            "anchor.handover_confirmation",
            "anchor.handover",
            "anchor.told",
            "anchor.anchoring_check",
            "anchor.wheel_key",
            "anchor.duty_plan",
            "anchor.routine_life",
            "anchor.routine",
            "share.dialogue_point",
            "share.harvest_case",
            "share.harvest",
            "share.report",
            "share.voice",
            "share.statement",
            "share.published_picture",
            "share.published_case",
            "share.project",
            "share.sign_off",
            "share.named_person",
            "share.story_picture",
            "share.story_trial",
            "share.case_story",
            "learn.sent_reminder",
            "learn.mail_key",
            "learn.mail_stop",
            "learn.calendar_key",
            "learn.calendar_invitation",
            "learn.calendar_event",
            "learn.reply_address",
            "learn.assessment_mark",
            "learn.journal_attempt",
            "learn.journal_page",
            "learn.journal_passkey",
            "learn.journal_key",
            "learn.own_method_retired",
            "learn.own_method_version",
            "learn.own_method",
            "learn.template",
            "learn.finding_choice",
            "learn.guess",
            "learn.workshop_note",
            "learn.agreement",
            "learn.attendance",
            "learn.closing",
            "learn.run",
            "learn.agenda_item",
            "learn.workshop",
            "measure.quiet_period",
            "learn.core_task",
            "learn.mandate",
            "learn.succession",
            "learn.acceptance",
            "learn.seat",
            "learn.cancellation",
            "learn.planned_date",
            "learn.departure",
            "learn.participation",
            "learn.consultant",
            "learn.programme",
            "learn.pairing_acceptance",
            "learn.pairing",
            "learn.trial_message",
            "learn.sparring_booking",
            "learn.sparring_slot",
            "learn.trial_decision",
            "learn.common_reflection",
            "learn.reflection_opening",
            "learn.own_reflection",
            "learn.reflection",
            "learn.pulse_count",
            "learn.trial_pulse",
            "learn.trial_note",
            "learn.trial_start",
            "learn.trial_naming",
            "learn.trial_member",
            "learn.trial",
            "understand.comments_shown",
            "understand.relational_cells",
            "understand.observation",
            "understand.staff_key",
            "understand.showing",
            "understand.reference",
            "understand.pooled_spread",
            "understand.release",
            "understand.ledger_line",
            "understand.round_release",
            "measure.comment",
            "measure.ballot_count",
            "measure.spent_token",
            "measure.issued",
            "measure.invitation",
            "measure.ballot_secret",
            "measure.ballot_key",
            "measure.daily_count",
            "measure.reminder",
            "measure.slips_printed",
            "measure.access_code",
            "measure.sheet",
            "measure.staged_sheet",
            "measure.wave_key",
            "measure.closure",
            "measure.extension",
            "measure.opening_unit",
            "measure.opening",
            "measure.wave",
            "measure.pulse",
            "measure.round",
            "measure.questionnaire",
            "people.data_controller",
            "people.audit_entry",
            "people.sign_in_link",
            "people.passkey",
            "people.openid_identity",
            "people.continuation",
            "people.role_held",
            "people.person",
            "people.unit",
            "people.school");

    private final ObjectProvider<DatabaseAddress> database;
    private final ObjectProvider<WaveKeys> keys;
    private final ApplicationContext program;

    DemoRemoval(ObjectProvider<DatabaseAddress> database, ObjectProvider<WaveKeys> keys, ApplicationContext program) {
        this.database = database;
        this.keys = keys;
        this.program = program;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption("remove-demo")) return;
        remove();
        LOG.info("The demo programme is removed");
        SpringApplication.exit(program);
    }

    /// All of it goes or nothing.
    ///
    /// @return false if there was none
    public boolean remove() {
        var address = database.getObject();
        var owner = new DriverManagerDataSource(
                address.url(), address.owner().role(), address.owner().password());
        var db = JdbcClient.create(owner);
        List<UUID> waves = ids(db, "select id from measure.wave where municipality = ?");
        List<UUID> sealed = ids(db, "select wave from measure.wave_key where municipality = ?");
        boolean removed = Boolean.TRUE.equals(new TransactionTemplate(new DataSourceTransactionManager(owner))
                .execute(transaction -> takeOut(db, waves)));
        sealed.forEach(keys.getObject()::destroy);
        return removed;
    }

    private static boolean takeOut(JdbcClient db, List<UUID> waves) {
        waves.forEach(wave -> db.sql(
                        "drop table if exists measure.staged_" + wave.toString().replace("-", ""))
                .update());
        TABLES.forEach(table -> delete(db, table, "municipality"));
        return delete(db, "people.municipality", "id") == 1;
    }

    private static int delete(JdbcClient db, String table, String column) {
        return db.sql("delete from " + table + " where " + column + " = ?")
                .param(DemoProgramme.MUNICIPALITY)
                .update();
    }

    private static List<UUID> ids(JdbcClient db, String question) {
        return db.sql(question)
                .param(DemoProgramme.MUNICIPALITY)
                .query(UUID.class)
                .list();
    }
}
