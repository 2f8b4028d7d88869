package dk.spirekraft.bench.load;

import java.io.IOException;
import java.nio.file.Path;

/// `bench/load` starts the program and calls this: `sheets`, `ballots`, `page PATH [CONCURRENCY]`, `learn
/// [SECONDS]`, `catalogue [SECONDS]`,
/// `closing`, `staff` or `import QUESTIONNAIRE FILE`.
final class Load {

    private static final int SLIPS = 40_000;
    private static final int LINKS = 4_900;
    private static final int SECONDS = 10;

    private Load() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 4)
            throw new IllegalArgumentException(
                    "PORT PROCESS FOLDER sheets | ballots | page PATH [CONCURRENCY] | learn [SECONDS] | catalogue [SECONDS] | closing | staff | import QUESTIONNAIRE FILE");
        var program = new Running(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]), Path.of(arguments[2]));
        switch (arguments[3]) {
            case "sheets" -> SheetLoad.run(program, SLIPS, SECONDS);
            case "ballots" -> BallotLoad.run(program, LINKS);
            case "page" -> PageLoad.run(program, arguments[4], concurrency(arguments), SECONDS);
            case "learn" -> LearnLoad.run(program, 8, arguments.length > 4 ? Integer.parseInt(arguments[4]) : SECONDS);
            case "closing" -> ClosingLoad.run(program, Path.of("reference-data/bhr2000.csv"));
            case "staff" -> StaffLoad.run(program);
            case "catalogue" ->
                CatalogueLoad.run(program, 32, arguments.length > 4 ? Integer.parseInt(arguments[4]) : SECONDS);
            case "import" -> ImportLoad.run(program, Path.of(arguments[4]), Path.of(arguments[5]));
            default ->
                throw new IllegalArgumentException(
                        "sheets, ballots, page, learn, catalogue, closing, staff or import, but got " + arguments[3]);
        }
    }

    private static int concurrency(String[] arguments) {
        return arguments.length > 5 ? Integer.parseInt(arguments[5]) : 8;
    }
}
