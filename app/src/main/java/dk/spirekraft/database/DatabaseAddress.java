package dk.spirekraft.database;

/// Where a PostgreSQL database is, and the two roles that use it: the owner of the tables, who migrates them,
/// and the program, which is neither superuser nor owner.
///
/// @param url JDBC address without user or password
public record DatabaseAddress(String url, Login owner, Login program) {

    /// The address as it may be told: what stands behind its question mark may be a password.
    public String name() {
        int options = url.indexOf('?');
        return options < 0 ? url : url.substring(0, options);
    }

    /// A database role and its password.
    public record Login(String role, String password) {
        @Override
        public String toString() {
            return role;
        }
    }
}
