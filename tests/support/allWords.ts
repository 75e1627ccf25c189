import { forFunctions } from "../../src/messages/en/forFunctions";
import { learnWords } from "../../src/messages/learnWords";

/** Tests call functions without the chunks that bring their words. */
learnWords(forFunctions);
