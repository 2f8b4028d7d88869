package dk.spirekraft.learn.journal;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The installation's own keys, made when they are first needed and shared by all nodes through the database.
@Component
class OwnKeys {

    private final JdbcClient db;

    OwnKeys(JdbcClient db) {
        this.db = db;
    }

    enum Name {
        SEAL,
        SIGNATURE
    }

    byte[] find(Name name, Supplier<byte[]> fresh) {
        var kept = db.sql("select key from learn.own_key where name = ?")
                .param(name.name())
                .query(byte[].class)
                .optional();
        if (kept.isPresent()) return kept.get();
        db.sql("insert into learn.own_key (name, key) values (?, ?) on conflict do nothing")
                .params(name.name(), fresh.get())
                .update();
        return db.sql("select key from learn.own_key where name = ?")
                .param(name.name())
                .query(byte[].class)
                .single();
    }
}
