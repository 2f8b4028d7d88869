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

    private static final String ANYBODY = READERS + " HELPER SECTOR_READER OPERATOR";

    private static final String WRITTEN = """
            GET  / = everybody
            GET  /was = everybody
            ANY  /error = everybody
            GET  /om/anonymitet = everybody
            GET  /om/tilgaengelighed = everybody
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
            GET  /svar/bevis = everybody
            POST /svar/bevis = everybody
            GET  /svar/gem = everybody
            GET  /invitation = everybody
            GET  /invitation/opslag = everybody
            POST /invitation/opslag = everybody
            GET  /invitation/underskrift = everybody
            POST /invitation/underskrift = everybody
            GET  /noegler/{wave:[0-9a-f-]{36}} = everybody
            GET  /noegler/{wave:[0-9a-f-]{36}}.txt = everybody
            GET  /noegler/{wave:[0-9a-f-]{36}}.json = everybody
            GET  /svar/hvad-vises = everybody
            GET  /personale/hvad-vises = everybody
            GET  /personale = everybody
            GET  /personale/resultater/{skala} = everybody
            GET  /personale/samarbejde = everybody
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
            GET  /metode.schema.json = everybody
            GET  /forloeb.schema.json = everybody
            GET  /metoder = everybody
            GET  /metoder/{method:[a-z0-9-]+} = everybody
            GET  /skoler/{school}/metoder = READERS
            POST /skoler/{school}/metoder = GROUP CONSULTANT SECRETARIAT
            GET  /skoler/{school}/metoder/ny = GROUP CONSULTANT SECRETARIAT
            GET  /skoler/{school}/metoder/{method:[a-z0-9-]+} = READERS
            GET  /skoler/{school}/metoder/{method:[a-z0-9-]+}/rettelse = GROUP CONSULTANT SECRETARIAT
            POST /skoler/{school}/metoder/{method:[a-z0-9-]+}/rettelse = GROUP CONSULTANT SECRETARIAT
            POST /skoler/{school}/metoder/{method:[a-z0-9-]+}/nedlaeggelse = GROUP CONSULTANT SECRETARIAT
            GET  /kommune/skabeloner = CONSULTANT SECRETARIAT ADMINISTRATION
            POST /kommune/skabeloner = CONSULTANT SECRETARIAT
            GET  /kommune/skabeloner/{template} = CONSULTANT SECRETARIAT ADMINISTRATION
            GET  /kommune/skabeloner/{template}/fil = CONSULTANT SECRETARIAT ADMINISTRATION
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
            GET  /skoler/{school}/maalinger/{number:\\d+}/invitationer = GROUP
            POST /skoler/{school}/maalinger/{number:\\d+}/invitationer = GROUP
            GET  /skoler/{school}/maalinger/{number:\\d+}/invitationer/afsendelse = GROUP
            POST /skoler/{school}/maalinger/{number:\\d+}/invitationer/afsendelse = GROUP
            GET  /skoler/{school}/maalinger/{number:\\d+}/materiale/{kind} = GROUP CONSULTANT
            GET  /skoler/{school}/maalinger/{number:\\d+}/kalender.ics = READERS
            GET  /skoler/{school}/maalinger/{number:\\d+}/indtastning = HELPER
            POST /skoler/{school}/maalinger/{number:\\d+}/indtastning = HELPER
            GET  /skoler/{school}/maalinger/{number:\\d+}/resultater = READERS
            GET  /skoler/{school}/maalinger/{number:\\d+}/resultater/{skala} = READERS
            GET  /skoler/{school}/maalinger/{number:\\d+}/tal.csv = GROUP CONSULTANT
            GET  /skoler/{school}/maalinger/{number:\\d+}/samarbejde = READERS
            GET  /skoler/{school}/maalinger/{number:\\d+}/samarbejde.csv = GROUP CONSULTANT
            GET  /skoler/{school}/maalinger/{number:\\d+}/samarbejde/import = SECRETARIAT
            POST /skoler/{school}/maalinger/{number:\\d+}/samarbejde/import = SECRETARIAT
            POST /skoler/{school}/maalinger/{number:\\d+}/samarbejde/import/optagelse = SECRETARIAT
            POST /skoler/{school}/maalinger/{number:\\d+}/visning = AMR TR MEMBER
            POST /skoler/{school}/maalinger/{number:\\d+}/dialog = GROUP
            POST /skoler/{school}/maalinger/{number:\\d+}/dialog/{note}/sletning = GROUP
            GET  /skoler/{school}/protokol.jsonl = AMR TR
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
            GET  /skoler/{school}/personalenoegle = GROUP
            POST /skoler/{school}/personalenoegle = GROUP
            GET  /forloeb = SECRETARIAT ADMINISTRATION CONSULTANT
            POST /forloeb = SECRETARIAT CONSULTANT
            GET  /forloeb/nyt = SECRETARIAT CONSULTANT
            GET  PROGRAMME = SECRETARIAT ADMINISTRATION CONSULTANT
            GET  PROGRAMME/datoer/{date} = SECRETARIAT CONSULTANT
            POST PROGRAMME/datoer/{date} = SECRETARIAT CONSULTANT
            POST PROGRAMME/datoer/{date}/aflysning = SECRETARIAT CONSULTANT
            POST PROGRAMME/datoer/{date}/genoptagelse = SECRETARIAT CONSULTANT
            GET  PROGRAMME/skoler/{school}/udmeldelse = SECRETARIAT CONSULTANT
            POST PROGRAMME/skoler/{school}/udmeldelse = SECRETARIAT CONSULTANT
            POST PROGRAMME/skoler/{school}/udmeldelse/fortrydelse = SECRETARIAT CONSULTANT
            GET  PROGRAMME/WORKSHOP = SECRETARIAT CONSULTANT
            POST PROGRAMME/WORKSHOP = SECRETARIAT CONSULTANT
            POST PROGRAMME/WORKSHOP/punkter = SECRETARIAT CONSULTANT
            GET  PROGRAMME/WORKSHOP/punkter/{item} = SECRETARIAT CONSULTANT
            POST PROGRAMME/WORKSHOP/punkter/{item} = SECRETARIAT CONSULTANT
            POST PROGRAMME/WORKSHOP/punkter/{item}/op = SECRETARIAT CONSULTANT
            POST PROGRAMME/WORKSHOP/punkter/{item}/sletning = SECRETARIAT CONSULTANT
            GET  PROGRAMME/WORKSHOP/print/{paper} = SECRETARIAT CONSULTANT
            GET  PROGRAMME/WORKSHOP/afvikling = CONSULTANT
            POST PROGRAMME/WORKSHOP/afvikling = CONSULTANT
            GET  PROGRAMME/WORKSHOP/storskaerm = CONSULTANT
            GET  PROGRAMME/WORKSHOP/trin = CONSULTANT
            POST PROGRAMME/WORKSHOP/fremmoede = CONSULTANT
            POST PROGRAMME/WORKSHOP/lukning = CONSULTANT
            GET  /kommune/stille-uger = SECRETARIAT ADMINISTRATION
            POST /kommune/stille-uger = SECRETARIAT
            GET  /skoler/{school}/forloeb = READERS
            GET  /skoler/{school}PROGRAMME = READERS
            GET  /skoler/{school}/forloeb/pladser = GROUP CONSULTANT SECRETARIAT
            POST /skoler/{school}/forloeb/pladser = SCHOOL_LEADER AMR TR CONSULTANT SECRETARIAT
            POST /skoler/{school}/forloeb/pladser/forslag = SCHOOL_LEADER AMR TR CONSULTANT SECRETARIAT
            GET  /skoler/{school}/forloeb/pladser/{seat} = SCHOOL_LEADER AMR TR CONSULTANT SECRETARIAT
            POST /skoler/{school}/forloeb/pladser/{seat} = SCHOOL_LEADER AMR TR CONSULTANT SECRETARIAT
            POST /skoler/{school}/forloeb/pladser/{seat}/ja = GROUP
            GET  /skoler/{school}/forloeb/pladser/{seat}/fratraedelse = SCHOOL_LEADER AMR TR CONSULTANT SECRETARIAT
            POST /skoler/{school}/forloeb/pladser/{seat}/fratraedelse = SCHOOL_LEADER AMR TR CONSULTANT SECRETARIAT
            GET  /skoler/{school}/forloeb/mandat = GROUP CONSULTANT
            POST /skoler/{school}/forloeb/mandat = GROUP
            GET  /skoler/{school}/forloeb/kerneopgave = GROUP CONSULTANT
            POST /skoler/{school}/forloeb/kerneopgave = GROUP
            GET  /skoler/{school}PROGRAMME/WORKSHOP = GROUP CONSULTANT
            GET  /skoler/{school}PROGRAMME/WORKSHOP/aftaler/{seat} = GROUP CONSULTANT
            POST /skoler/{school}PROGRAMME/WORKSHOP/aftaler/{seat} = GROUP CONSULTANT
            POST /skoler/{school}PROGRAMME/WORKSHOP/noter = GROUP CONSULTANT
            POST /skoler/{school}PROGRAMME/WORKSHOP/noter/{note}/sletning = GROUP CONSULTANT
            GET  /skoler/{school}PROGRAMME/WORKSHOP/resultat = GROUP CONSULTANT
            POST /skoler/{school}PROGRAMME/WORKSHOP/resultat/{scale} = GROUP CONSULTANT
            POST /skoler/{school}PROGRAMME/WORKSHOP/resultat/{scale}/gaet = GROUP CONSULTANT
            GET  /dagbog = ANYBODY
            POST /dagbog/noegle = ANYBODY
            POST /dagbog/noegle/gemt = ANYBODY
            POST /dagbog/oplaasning = ANYBODY
            POST /dagbog/laasning = ANYBODY
            GET  /dagbog/mistet = ANYBODY
            POST /dagbog/mistet = ANYBODY
            GET  /dagbog/nyt = ANYBODY
            POST /dagbog/blade = ANYBODY
            GET  /dagbog/blade/{blad} = ANYBODY
            GET  /dagbog/blade/{blad}/sletning = ANYBODY
            POST /dagbog/blade/{blad}/sletning = ANYBODY
            GET  /dagbog/evner = ANYBODY
            GET  /dagbog/evner/{tid} = ANYBODY
            POST /dagbog/evner/{tid} = ANYBODY
            GET  /dagbog/bevis = ANYBODY
            POST /dagbog/bevis = ANYBODY
            GET  /dagbog/eksport/{fil} = ANYBODY
            GET  /.well-known/jwks.json = everybody
            GET  PROGRAMME/tal = SECRETARIAT ADMINISTRATION CONSULTANT
            GET  PROGRAMME/tal.csv = SECRETARIAT ADMINISTRATION CONSULTANT
            GET  /skoler/{school}/forloeb/tal = READERS
            """;

    private Pins() {}

    /// @return per route such as `GET /kommune` the roles, empty for everybody
    static Map<String, Optional<Set<Role>>> all() {
        return WRITTEN.lines()
                .map(line -> line.split(" = "))
                .collect(Collectors.toMap(line -> path(line[0]), line -> roles(line[1])));
    }

    private static String path(String written) {
        return written.replaceAll(" +", " ")
                .replace("PROGRAMME", "/forloeb/{programme:\\d{1,9}}")
                .replace("WORKSHOP", "workshops/{workshop:\\d}");
    }

    private static Optional<Set<Role>> roles(String written) {
        if (written.equals("everybody")) return Optional.empty();
        String named =
                written.replace("ANYBODY", ANYBODY).replace("READERS", READERS).replace("GROUP", GROUP);
        return Optional.of(Arrays.stream(named.split(" ")).map(Role::valueOf).collect(Collectors.toSet()));
    }
}
