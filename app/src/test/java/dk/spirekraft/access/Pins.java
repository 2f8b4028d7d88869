package dk.spirekraft.access;

import dk.spirekraft.people.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who may use which route, written down a second time and by hand: a route that is not here, or lets others in, makes
/// a test fail. `everybody` needs no sign-in; otherwise one of the roles, held where the path says.
final class Pins {

    private static final String GROUP = "SCHOOL_LEADER AMR TR MEMBER";
    private static final String READERS = GROUP + " CONSULTANT SECRETARIAT ADMINISTRATION";

    private static final String WRITTEN = """
            GET  / = everybody
            GET  /was = everybody
            ANY  /error = everybody
            GET  /om/{subject:anonymitet|tilgaengelighed} = everybody
            GET  /om/beregning = everybody
            GET  /assets/{name} = everybody
            GET  /log-ind = everybody
            POST /log-ind = everybody
            GET  /log-ind/sendt = everybody
            GET  /log-ind/{token:[A-Za-z0-9_-]{43}} = everybody
            POST /log-ind/{token:[A-Za-z0-9_-]{43}} = everybody
            POST /log-ud = everybody
            GET  /postkasse = everybody
            GET  /s/{code} = everybody
            GET  /svar = everybody
            GET  /svar/kode = everybody
            POST /svar/kode = everybody
            GET  /svar/{number:\\d+} = everybody
            POST /svar/{number:\\d+} = everybody
            GET  /svar/tjek = everybody
            GET  /svar/pause = everybody
            GET  /svar/afvist = everybody
            GET  /svar/ankomst = everybody
            GET  /svar/send = everybody
            POST /svar/send = everybody
            GET  /svar/tak = everybody
            GET  /personale = everybody
            GET  /personale/resultater/{skala} = everybody
            GET  /personale/{key:[A-Za-z0-9_-]{24}} = everybody
            GET  /driftslog = OPERATOR
            GET  /skoler = GROUP HELPER CONSULTANT SECRETARIAT ADMINISTRATION SECTOR_READER OPERATOR
            GET  /kommune = SECRETARIAT ADMINISTRATION
            GET  /kommune/skoler = SECRETARIAT ADMINISTRATION
            POST /kommune/skoler = SECRETARIAT
            GET  /kommune/personer = SECRETARIAT
            POST /kommune/personer = SECRETARIAT
            GET  /kommune/personer/{held}/fratraedelse = SECRETARIAT
            POST /kommune/personer/{held}/fratraedelse = SECRETARIAT
            GET  /spoergeskema.schema.json = everybody
            GET  /kommune/maalinger = SECRETARIAT ADMINISTRATION
            POST /kommune/maalinger = SECRETARIAT
            GET  /kommune/maalinger/tjek = SECRETARIAT ADMINISTRATION
            POST /kommune/maalinger/tjek = SECRETARIAT
            GET  /kommune/maalinger/{round} = SECRETARIAT ADMINISTRATION
            GET  /kommune/maalinger/{round}/skoler = SECRETARIAT ADMINISTRATION
            GET  /kommune/import = SECRETARIAT
            POST /kommune/import = SECRETARIAT
            POST /kommune/import/optagelse = SECRETARIAT
            GET  /kommune/spoergeskemaer = SECRETARIAT ADMINISTRATION
            POST /kommune/spoergeskemaer = SECRETARIAT
            GET  /skoler/{school} = READERS HELPER
            GET  /skoler/{school}/fjernelse = SECRETARIAT
            POST /skoler/{school}/fjernelse = SECRETARIAT
            GET  /skoler/{school}/kolleger = GROUP SECRETARIAT ADMINISTRATION
            POST /skoler/{school}/kolleger = SCHOOL_LEADER AMR TR SECRETARIAT
            GET  /skoler/{school}/kolleger/{held}/fratraedelse = SCHOOL_LEADER AMR TR SECRETARIAT
            POST /skoler/{school}/kolleger/{held}/fratraedelse = SCHOOL_LEADER AMR TR SECRETARIAT
            GET  /skoler/{school}/enheder = GROUP SECRETARIAT ADMINISTRATION
            POST /skoler/{school}/enheder = GROUP SECRETARIAT
            GET  /skoler/{school}/maalinger = READERS
            GET  /skoler/{school}/maalinger/ny = GROUP
            POST /skoler/{school}/maalinger = GROUP
            GET  /skoler/{school}/maalinger/{number:\\d+} = READERS
            GET  /skoler/{school}/maalinger/{number:\\d+}/aabning = GROUP
            POST /skoler/{school}/maalinger/{number:\\d+}/aabning = GROUP
            GET  /skoler/{school}/maalinger/{number:\\d+}/begyndelse = GROUP
            POST /skoler/{school}/maalinger/{number:\\d+}/begyndelse = GROUP
            GET  /skoler/{school}/maalinger/{number:\\d+}/forlaengelse = GROUP
            POST /skoler/{school}/maalinger/{number:\\d+}/forlaengelse = GROUP
            GET  /skoler/{school}/maalinger/{number:\\d+}/dialogdag = GROUP
            POST /skoler/{school}/maalinger/{number:\\d+}/dialogdag = GROUP
            GET  /skoler/{school}/maalinger/{number:\\d+}/ret = GROUP
            POST /skoler/{school}/maalinger/{number:\\d+}/ret = GROUP
            POST /skoler/{school}/maalinger/{number:\\d+}/sletning = GROUP
            GET  /skoler/{school}/maalinger/{number:\\d+}/lukning = GROUP
            POST /skoler/{school}/maalinger/{number:\\d+}/lukning = GROUP
            GET  /skoler/{school}/maalinger/{number:\\d+}/sedler = GROUP
            POST /skoler/{school}/maalinger/{number:\\d+}/sedler = GROUP
            GET  /skoler/{school}/maalinger/{number:\\d+}/paamindelse = GROUP
            POST /skoler/{school}/maalinger/{number:\\d+}/paamindelse = GROUP
            GET  /skoler/{school}/maalinger/{number:\\d+}/materiale/{kind} = GROUP CONSULTANT
            GET  /skoler/{school}/maalinger/{number:\\d+}/kalender.ics = READERS
            GET  /skoler/{school}/maalinger/{number:\\d+}/indtastning = HELPER
            POST /skoler/{school}/maalinger/{number:\\d+}/indtastning = HELPER
            GET  /skoler/{school}/maalinger/{number:\\d+}/resultater = READERS
            GET  /skoler/{school}/maalinger/{number:\\d+}/resultater/{skala} = READERS
            GET  /skoler/{school}/maalinger/{number:\\d+}/tal.csv = GROUP CONSULTANT
            POST /skoler/{school}/maalinger/{number:\\d+}/visning = AMR TR MEMBER
            POST /skoler/{school}/maalinger/{number:\\d+}/dialog = GROUP
            POST /skoler/{school}/maalinger/{number:\\d+}/dialog/{note}/sletning = GROUP
            GET  /skoler/{school}/afproevninger = GROUP CONSULTANT
            POST /skoler/{school}/afproevninger = GROUP
            GET  /skoler/{school}/afproevninger/ny = GROUP
            GET  /skoler/{school}/afproevninger/{titel} = GROUP CONSULTANT
            GET  /skoler/{school}/afproevninger/{titel}/ret = GROUP
            POST /skoler/{school}/afproevninger/{titel}/ret = GROUP
            POST /skoler/{school}/afproevninger/{titel}/start = GROUP
            POST /skoler/{school}/afproevninger/{titel}/deltagelse = GROUP
            POST /skoler/{school}/afproevninger/{titel}/noter = GROUP
            POST /skoler/{school}/afproevninger/{titel}/noter/{note}/sletning = GROUP
            POST /skoler/{school}/afproevninger/{titel}/traad = GROUP CONSULTANT
            GET  /skoler/{school}/afproevninger/{titel}/puls = GROUP
            POST /skoler/{school}/afproevninger/{titel}/puls = GROUP
            GET  /skoler/{school}/afproevninger/{titel}/refleksion = GROUP
            POST /skoler/{school}/afproevninger/{titel}/refleksion = GROUP
            POST /skoler/{school}/afproevninger/{titel}/refleksion/egen = GROUP
            POST /skoler/{school}/afproevninger/{titel}/refleksion/aabning = GROUP
            POST /skoler/{school}/afproevninger/{titel}/refleksion/faelles = GROUP
            GET  /skoler/{school}/afproevninger/{titel}/beslutning = GROUP
            POST /skoler/{school}/afproevninger/{titel}/beslutning = GROUP
            POST /skoler/{school}/afproevninger/{titel}/makker = GROUP
            GET  /skoler/{school}/makkere/{pairing} = GROUP
            POST /skoler/{school}/makkere/{pairing} = GROUP
            POST /skoler/{school}/makkere/{pairing}/ophoer = GROUP
            GET  /skoler/{school}/sparring = GROUP CONSULTANT
            POST /skoler/{school}/sparring = CONSULTANT
            GET  /skoler/{school}/sparring/{slot} = GROUP CONSULTANT
            POST /skoler/{school}/sparring/{slot}/aftale = GROUP
            POST /skoler/{school}/sparring/{slot}/afbud = GROUP
            POST /skoler/{school}/sparring/{slot}/sletning = CONSULTANT
            GET  /personale/afproevninger = everybody
            GET  /skoler/{school}/protokol.jsonl = GROUP CONSULTANT
            GET  /skoler/{school}/personalenoegle = GROUP
            POST /skoler/{school}/personalenoegle = GROUP
            """;

    private Pins() {}

    /// @return per route such as `GET /kommune` the roles, empty for everybody
    static Map<String, Optional<Set<Role>>> all() {
        return WRITTEN.lines()
                .map(line -> line.split(" = "))
                .collect(Collectors.toMap(line -> line[0].replaceAll(" +", " "), line -> roles(line[1])));
    }

    private static Optional<Set<Role>> roles(String written) {
        if (written.equals("everybody")) return Optional.empty();
        String named = written.replace("READERS", READERS).replace("GROUP", GROUP);
        return Optional.of(Arrays.stream(named.split(" ")).map(Role::valueOf).collect(Collectors.toSet()));
    }
}
