package dk.spirekraft.demo;

import dk.spirekraft.demo.DemoTry.Ending;
import dk.spirekraft.learn.trial.Decision.Outcome;
import dk.spirekraft.learn.trial.FourTexts;
import java.util.List;

/// What the demo's Havgård skole tried, in its own words.
final class HavgardTexts {

    private HavgardTexts() {}

    static final List<DemoTry> ALL = List.of(
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
