package dk.spirekraft.demo;

import dk.spirekraft.demo.DemoTry.Ending;
import dk.spirekraft.learn.trial.Decision.Outcome;
import dk.spirekraft.learn.trial.FourTexts;
import java.util.Arrays;
import java.util.List;

/// What the demo's Åbrinken skole tried, and what a consultant said, in their own words.
final class DemoTexts {

    static final String MESSAGE = "Fint, at I er begyndt småt. Skal vi bruge næste tid på, hvad pulsen viser?";
    static final String PLACE = "personalerummet";

    private DemoTexts() {}

    private static List<Integer> jars(int... counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    /// Twelve weeks in which the middle moves from 2 to 4.
    private static final List<List<Integer>> RISING = List.of(
            jars(1, 4, 2, 1, 0),
            jars(1, 3, 3, 1, 0),
            jars(2, 4, 1, 1, 0),
            jars(0, 4, 3, 1, 0),
            jars(1, 3, 3, 1, 0),
            jars(1, 4, 3, 0, 0),
            jars(0, 1, 3, 3, 1),
            jars(0, 1, 3, 4, 0),
            jars(0, 0, 3, 4, 1),
            jars(0, 1, 2, 4, 1),
            jars(0, 0, 2, 4, 2),
            jars(0, 1, 2, 3, 2));

    static final List<DemoTry> ABRINKEN = List.of(
            DemoTry.of("Lån en time", "To kolleger låner hinanden én time.", "Mellemtrin og udskoling")
                    .when(60, 25)
                    .answering("cooperation")
                    .because(
                            "flere beder om hjælp, når alle har prøvet at give den",
                            "Vi tæller hver fredag, hvor mange timer der er lånt",
                            "Efter fem uger",
                            "At der er en rolig voksen mere i klassen")
                    .noted(52, "TR", "Den første time blev lånt ud i matematik. Det tog fem minutter at aftale.")
                    .noted(40, "AMR", "Fire timer i denne uge. To spurgte selv.")
                    .noted(27, "TR", "Det er begyndt at ske, uden at vi minder om det.")
                    .seen(new FourTexts(
                            "Tolv kolleger lånte hinanden i alt 21 timer.",
                            "At de nyeste spurgte først.",
                            "Samarbejdet blev tættere på tværs, og eleverne mødte flere voksne, de kender.",
                            "Vi sætter den på årsplanen."))
                    .decided(new Ending(
                            21,
                            Outcome.KEEP,
                            "Den koster lidt og giver meget.",
                            "Vi lærte, at man tør bede om hjælp, når alle har prøvet det.")),
            DemoTry.of("Stå-møde kl. 7.50", "Fem minutter stående, mandag og onsdag.", "Hele skolen")
                    .when(58, 37)
                    .answering("trust")
                    .because("vi ved mere om hinandens dag", "", "Efter tre uger", "")
                    .noted(54, "Skoleleder", "Ni kom. SFO kunne ikke.")
                    .noted(44, "AMR", "Vi siger det samme som i mandags.")
                    .seen(new FourTexts(
                            "Mødet blev holdt seks gange.", "At det lukkede nogen ude.",
                            "Det er ikke retfærdigt, når nogle aldrig kan være med.", "Vi stopper."))
                    .decided(new Ending(
                            33,
                            Outcome.STOP,
                            "Halvdelen kan ikke komme på det tidspunkt.",
                            "Vi lærte, at morgenmøder lukker SFO-vagterne ude.")),
            DemoTry.of("Fordeling af vikartimer", "Listen hænger synligt i personalerummet i seks uger.", "Hele skolen")
                    .when(46, 4)
                    .answering("fairness")
                    .because(
                            "det føles mere retfærdigt, når alle kan se fordelingen",
                            "Færre spørgsmål til kontoret",
                            "Efter seks uger",
                            "At vikaren kender klassen")
                    .noted(41, "TR", "Listen hænger. Tre har skrevet sig på frivilligt.")
                    .noted(29, "AMR", "To syntes, at det var ubehageligt at stå på listen.")
                    .noted(9, "TR", "Kontoret får færre spørgsmål."),
            DemoTry.of(
                            "SFO med til teammøde",
                            "Én fra SFO er med hver anden uge, de første ti minutter.",
                            "Mellemtrin og SFO")
                    .when(44, -19)
                    .answering("cooperation")
                    .because(
                            "vi aftaler mere, når vi mødes fast",
                            "Puls hver uge: Var det besværet værd?",
                            "Efter ni uger",
                            "At skolen og SFO siger det samme")
                    .noted(43, "AMR", "Første møde. Vi blev færdige til tiden.")
                    .noted(30, "Skoleleder", "Vi aftalte fælles regler for gangen.")
                    .noted(2, "TR", "SFO tog selv et punkt med.")
                    .counted(RISING),
            DemoTry.of(
                            "Beslutningslog på lærerværelset",
                            "Én beslutning om ugen skrives på tavlen: hvad, hvorfor, hvem blev spurgt.",
                            "Hele skolen")
                    .when(20, -22)
                    .answering("fairness")
                    .because("", "", "", "")
                    .noted(19, "Skoleleder", "Den første står der: nyt skema for gårdvagter.")
                    .noted(1, "AMR", "Nogen skrev et spørgsmål under. Det blev besvaret samme dag."),
            DemoTry.of(
                            "Makkerpar på tværs af årgange",
                            "To kolleger, der ellers ikke mødes, tager en kop kaffe hver 14. dag.",
                            "Indskoling og udskoling")
                    .when(-12, -54)
                    .because("vi hjælper hinanden mere, når vi kender hinandens arbejde", "", "", ""));
}
