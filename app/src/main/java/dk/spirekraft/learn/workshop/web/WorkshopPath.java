package dk.spirekraft.learn.workshop.web;

import java.util.UUID;

/// Which workshop an address names: the programme's number, and the workshop's within it.
record WorkshopPath(int programme, int workshop) {

    /// A point of its agenda.
    record Item(int programme, int workshop, UUID item) {
        WorkshopPath path() {
            return new WorkshopPath(programme, workshop);
        }
    }

    /// A seat of one of its schools.
    record OfSeat(int programme, int workshop, UUID seat) {
        WorkshopPath path() {
            return new WorkshopPath(programme, workshop);
        }
    }

    /// A note from it.
    record OfNote(int programme, int workshop, UUID note) {
        WorkshopPath path() {
            return new WorkshopPath(programme, workshop);
        }
    }

    /// A finding that is talked about at it.
    record OfScale(int programme, int workshop, String scale) {
        WorkshopPath path() {
            return new WorkshopPath(programme, workshop);
        }
    }

    /// One of its papers.
    record OfPaper(int programme, int workshop, String paper) {
        WorkshopPath path() {
            return new WorkshopPath(programme, workshop);
        }
    }
}
