package dk.spirekraft.operate;

import picocli.CommandLine.Parameters;

/// Which wave, as it is typed.
final class WaveNumber {

    @Parameters(index = "0", paramLabel = "SCHOOL", description = "the address of the school, such as havgard-skole")
    String school = "";

    @Parameters(index = "1", paramLabel = "NUMBER", description = "the number of the measurement, from 1")
    int number;

    @Override
    public String toString() {
        return school + "/" + number;
    }
}
