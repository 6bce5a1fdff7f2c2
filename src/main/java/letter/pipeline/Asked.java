package letter.pipeline;

import letter.diagnostic.Location;
import letter.diagnostic.Source;

/** A template or a layout that is asked for by name, and where. */
record Asked(String name, Location at) {

    /** By an option. */
    static Asked typed(Source option) {
        return new Asked(option.text(), option.at(1, 1));
    }
}
