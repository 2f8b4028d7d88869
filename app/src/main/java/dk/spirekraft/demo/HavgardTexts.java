package dk.spirekraft.demo;

import dk.spirekraft.demo.DemoTry.Ending;
import dk.spirekraft.learn.trial.Decision.Outcome;
import dk.spirekraft.learn.trial.FourTexts;
import java.util.List;
import java.util.Map;

/// What the demo's Havgård skole tried, in its own words.
final class HavgardTexts {

    private HavgardTexts() {}

    /// The routine that fell asleep.
    static final String ASLEEP = "Kollegial sparring på gangen";

    /// In which meeting each routine stands.
    static final Map<String, String> PLACES = Map.of(
            "Åben vikarplan", "Morgenbriefingen på mellemtrinnet", ASLEEP, "Teammødet den første tirsdag i måneden");

    /// What the group said it would act on, by scale.
    static final Map<String, String> ACTS = Map.of(
            "trust", "Vi ser for lidt af hinandens arbejde.",
            "fairness", "Vi ved ikke, hvordan vikartimerne bliver fordelt.");

    /// The ten steps of the check, row by row.
    static final List<Integer> CHECK = List.of(2, 1, 1, 2, 2, 1, 2, 1, 0, 1);

    static final String CHECK_NOTE = "Spørg en ny kollega, før vi svarer næste gang.";

    static final List<DemoTry> ALL = List.of(
            DemoTry.of("Åben vikarplan", "Vikartimerne hænger på tavlen med en grund ud for hver.", "Mellemtrinnet")
                    .when(80, 45)
                    .answering("fairness")
                    .because(
                            "det føles mere retfærdigt, når alle kan se hvorfor",
                            "Tavlen er udfyldt hver morgen kl. 7.45",
                            "Efter fire uger",
                            "At der står en voksen klar, når nogen er syg")
                    .noted(70, "TR", "Ingen spurgte, hvorfor det altid er dem.")
                    .noted(52, "Skoleleder", "Tog to minutter at skrive grunden på.")
                    .seen(new FourTexts(
                            "Tavlen blev brugt hver dag i fire uger.", "At det sparede telefonopkald.",
                            "Retfærdighed er også at kende grunden.", "Vi gør det til en vane."))
                    .decided(new Ending(
                            40,
                            Outcome.KEEP,
                            "Alle kan se, hvem der tager timen, og hvorfor. Det tager to minutter.",
                            "Grunden betyder mere end fordelingen.")),
            DemoTry.of(ASLEEP, "To kolleger taler ti minutter om én time, de lige har haft.", "Udskolingen")
                    .when(75, 45)
                    .answering("trust")
                    .because(
                            "vi tør spørge, når det er kort", "Vi sætter en streg for hver snak", "Efter fire uger", "")
                    .noted(60, "AMR", "Elleve streger på to uger.")
                    .decided(new Ending(
                            38,
                            Outcome.KEEP,
                            "Den er kort nok til, at vi gør det.",
                            "Gangen er bedre end mødelokalet.")),
            DemoTry.of(
                            "To minutters runde på teammødet",
                            "Hvert teammøde begynder med: Hvad lykkedes, og hvem hjalp dig?",
                            "Indskolingen")
                    .when(50, 22)
                    .answering("trust")
                    .because(
                            "vi ser mere af hinandens arbejde",
                            "Vi skriver én ting ned hver gang",
                            "Efter fire uger",
                            "At vi ved, hvad der skete i går")
                    .noted(47, "Pædagog", "Tog fire minutter, men alle sagde noget.")
                    .noted(36, "AMR", "Nu nævner vi hinanden ved navn.")
                    .seen(new FourTexts(
                            "Runden blev holdt syv gange.", "At den blev kortere og bedre.",
                            "Tilliden vokser, når nogen ser det, man gør.", "Vi prøver den i udskolingen."))
                    .decided(new Ending(
                            15,
                            Outcome.ADJUST,
                            "Den virker i små team. I store skal den være to og to.",
                            "Vi lærte, at navne betyder noget.")),
            DemoTry.of("Fredagspost", "Et billede og tre linjer fra ugen til alle, fredag kl. 12.", "Hele skolen")
                    .when(30, 2)
                    .answering("bridging")
                    .because(
                            "vi taler mere på tværs, når vi ved, hvad de andre laver",
                            "Hvor mange svarer på posten",
                            "Efter fire uger",
                            "")
                    .noted(27, "TR", "Den første er sendt. Seks svarede.")
                    .noted(6, "AMR", "Køkkenet sendte et billede."),
            DemoTry.of(
                            "Åben dør hos ledelsen",
                            "Skolelederen sidder i personalerummet tirsdag kl. 13.30 til 14.",
                            "Hele skolen")
                    .when(16, -26)
                    .answering("linking-near")
                    .because(
                            "små ting bliver sagt, før de bliver store",
                            "Vi sætter en streg for hver snak",
                            "Efter seks uger",
                            "")
                    .noted(14, "Skoleleder", "Fire snakke på en halv time."),
            DemoTry.of("Følg en kollega en formiddag", "Én kollega fra hvert team er føl i to timer.", "Alle team")
                    .when(-9, -40)
                    .because("vi forstår hinandens kerneopgave bedre", "", "Efter fire uger", ""));
}
