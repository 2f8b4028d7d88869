package dk.spirekraft.cli.table;

/// One column as it fills, row by row.
sealed interface Column permits ItemColumn, NameColumn, NumberColumn {

    /// Takes the next field.
    ///
    /// @return false if this is nothing that the column allows
    boolean add(char[] text, int from, int length);

    /// What the column allows, in words.
    String allowed();
}
