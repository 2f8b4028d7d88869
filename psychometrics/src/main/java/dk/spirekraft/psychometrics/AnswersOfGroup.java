package dk.spirekraft.psychometrics;

import java.util.Arrays;

/// The complete cases of one group, in steps of the response scale.
///
/// @param cases one row per person, one column per item
record AnswersOfGroup(int[][] cases) {

    static AnswersOfGroup of(ScaleItems group) {
        int[][] cases = new int[group.persons()][];
        int kept = 0;
        int[][] steps = group.items().stream().map(ItemAnswers::steps).toArray(int[][]::new);
        for (int person = 0; person < group.persons(); person++) {
            int[] row = new int[group.size()];
            boolean complete = true;
            for (int item = 0; item < row.length; item++) {
                ItemAnswers answers = group.items().get(item);
                complete &= !answers.isMissing(person);
                row[item] = steps[item][answers.codes()[person] & 0xff];
            }
            if (complete) cases[kept++] = row;
        }
        return new AnswersOfGroup(Arrays.copyOf(cases, kept));
    }

    int n() {
        return cases.length;
    }

    Moments item(int item) {
        var moments = new Moments();
        for (int[] row : cases) moments.add(row[item]);
        return moments;
    }

    Moments personMeans() {
        var moments = new Moments();
        for (int[] row : cases) moments.add((double) Arrays.stream(row).sum() / row.length);
        return moments;
    }
}
