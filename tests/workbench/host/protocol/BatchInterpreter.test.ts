import {
  ActionType,
  ObjectPathType,
  type BatchRequest,
  type WireAction,
} from "../../../../src/workbench/host/protocol/Batch";
import { BatchInterpreter } from "../../../../src/workbench/host/protocol/BatchInterpreter";
import { HostError } from "../../../../src/workbench/host/protocol/HostError";
import type { AnyServerClass, ServerClass } from "../../../../src/workbench/host/protocol/ServerClass";

/** A shelf of books stands for any object model: the interpreter knows nothing of Excel. */
interface Book {
  title: string;
  pages: number;
}

interface Shelf {
  readonly books: Book[];
  label: string;
}

const book = (target: Book) => ({ className: "Book", target });

const shelfClass: ServerClass<Shelf> = {
  name: "Shelf",
  properties: {
    Label: {
      get: (shelf) => shelf.label,
      set: (shelf, label: string) => {
        shelf.label = label;
      },
    },
  },
  navigations: { Books: (shelf) => ({ className: "BookCollection", target: shelf }) },
  methods: { Longer: (_, a: { target: Book }, b: { target: Book }) => (a.target.pages > b.target.pages ? a : b) },
};

const collectionClass: ServerClass<Shelf> = {
  name: "BookCollection",
  properties: { Count: { get: ({ books }) => books.length } },
  items: ({ books }) => books.map(book),
  indexer: ({ books }, title: string) => {
    const found = books.find((each) => each.title === title);
    if (!found) throw new HostError("ItemNotFound", "BookCollection.getItem");
    return book(found);
  },
  methods: {
    Add: ({ books }, title: string, pages: number) => {
      const added = { title, pages };
      books.push(added);
      return book(added);
    },
    GetCount: ({ books }) => books.length,
    GetItemOrNullObject: ({ books }, title: string) => {
      const found = books.find((each) => each.title === title);
      return found ? book(found) : null;
    },
  },
};

const bookClass: ServerClass<Book> = {
  name: "Book",
  identity: ({ title }) => ({ Id: title }),
  properties: {
    Title: { get: ({ title }) => title },
    Pages: {
      get: ({ pages }) => pages,
      set: (target, pages: number) => {
        target.pages = pages;
      },
    },
  },
  navigations: { Cover: (target) => ({ className: "Cover", target }) },
};

const coverClass: ServerClass<Book> = {
  name: "Cover",
  properties: { Color: { get: ({ title }) => `colour of ${title}` } },
};

const classes: readonly AnyServerClass[] = [shelfClass, collectionClass, bookClass, coverClass];

function library(books: Book[] = [{ title: "Faust", pages: 220 }]) {
  const shelf: Shelf = { books, label: "first" };
  return {
    shelf,
    interpreter: new BatchInterpreter({ global: { className: "Shelf", target: shelf }, services: {} }, classes),
  };
}

const { Global, Method, Property, Indexer, Reference } = ObjectPathType;

const paths: BatchRequest["ObjectPaths"] = {
  1: { Id: 1, ObjectPathType: Global, Name: "" },
  2: { Id: 2, ObjectPathType: Property, Name: "Books", ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: Indexer, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Faust"] } },
  4: { Id: 4, ObjectPathType: Indexer, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Emma"] } },
  5: {
    Id: 5,
    ObjectPathType: Method,
    Name: "GetItemOrNullObject",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["Emma"] },
  },
  6: {
    Id: 6,
    ObjectPathType: Method,
    Name: "Add",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["Ulysses", 730] },
  },
  7: { Id: 7, ObjectPathType: Property, Name: "Cover", ParentObjectPathId: 5 },
  8: {
    Id: 8,
    ObjectPathType: Method,
    Name: "Longer",
    ParentObjectPathId: 1,
    ArgumentInfo: { Arguments: [3, 6], ReferencedObjectPathIds: [3, 6] },
  },
  9: { Id: 9, ObjectPathType: Property, Name: "Lamp", ParentObjectPathId: 1 },
};

let id = 100;
const action = (type: ActionType, path: number, rest: Partial<WireAction> = {}): WireAction => ({
  Id: ++id,
  ActionType: type,
  Name: "",
  ObjectPathId: path,
  ...rest,
});
const query = (path: number, ...Select: string[]) => action(ActionType.Query, path, { QueryInfo: { Select } });
const set = (path: number, Name: string, value: unknown) =>
  action(ActionType.SetProperty, path, { Name, ArgumentInfo: { Arguments: [value] } });
const values = async (interpreter: BatchInterpreter, ...Actions: WireAction[]) =>
  interpreter.execute({ Actions, ObjectPaths: paths });

test("an object path is evaluated once a batch, when it is first used", async () => {
  const { shelf, interpreter } = library();
  await values(interpreter, action(ActionType.Instantiate, 6), query(6, "title"), set(6, "Pages", 900));
  expect(shelf.books).toEqual([
    { title: "Faust", pages: 220 },
    { title: "Ulysses", pages: 900 },
  ]);
});

test("a query answers what was selected and the identity, nothing else", async () => {
  const { interpreter } = library();
  const { Results } = await values(interpreter, query(3, "pages"));
  expect(Results[0]?.Value).toEqual({ Id: "Faust", Pages: 220 });
});

test("a query without a selection answers every scalar property", async () => {
  const { interpreter } = library();
  const { Results } = await values(interpreter, action(ActionType.Query, 3));
  expect(Results[0]?.Value).toEqual({ Id: "Faust", Title: "Faust", Pages: 220 });
});

test("a query walks navigations by slashes and by Expand", async () => {
  const { interpreter } = library();
  const { Results } = await values(
    interpreter,
    query(3, "cover/color"),
    action(ActionType.Query, 3, { QueryInfo: { Select: ["pages"], Expand: ["cover"] } }),
  );
  expect(Results.map(({ Value }) => Value)).toEqual([
    { Id: "Faust", Cover: { Color: "colour of Faust" } },
    { Id: "Faust", Pages: 220, Cover: { Color: "colour of Faust" } },
  ]);
});

test("a collection answers its members, the part that Top and Skip ask for, and its own count", async () => {
  const { interpreter } = library(["a", "b", "c"].map((title, index) => ({ title, pages: index })));
  const { Results } = await values(
    interpreter,
    action(ActionType.Query, 2, { QueryInfo: { Select: ["title"], Top: 1, Skip: 1 } }),
    query(2, "count", "title"),
  );
  expect(Results[0]?.Value).toEqual({ _Items: [{ Id: "b", Title: "b" }] });
  expect(Results[1]?.Value).toEqual({
    Count: 3,
    _Items: ["a", "b", "c"].map((title) => ({ Id: title, Title: title })),
  });
});

test("a query as JSON answers names as an add-in writes them", async () => {
  const { interpreter } = library();
  const { Results } = await values(
    interpreter,
    action(ActionType.QueryAsJson, 2, { QueryInfo: { Select: ["pages"] } }),
  );
  expect(Results[0]?.Value).toEqual({ items: [{ id: "Faust", pages: 220 }] });
});

test("a recursive query answers the selection of each class that it names", async () => {
  const { interpreter } = library();
  const { Results } = await values(
    interpreter,
    action(ActionType.RecursiveQuery, 1, {
      RecursiveQueryInfo: { Queries: { Shelf: { Select: ["label"] }, Book: { Select: ["pages"] } }, MaxDepth: 2 },
    }),
  );
  expect(Results[0]?.Value).toEqual({ Label: "first", Books: { _Items: [{ Id: "Faust", Pages: 220 }] } });
});

test("a null object reads as null, with everything below it, and refuses changes", async () => {
  const { interpreter } = library();
  const read = await values(interpreter, action(ActionType.Instantiate, 5), query(5, "title"), query(7, "color"));
  expect(read.Results.map(({ Value }) => Value)).toEqual([null, null, null]);
  const write = await values(interpreter, set(5, "Pages", 1));
  expect(write.Error).toMatchObject({ Code: "InvalidOperation", ActionIndex: 0 });
});

test("an argument that is an object arrives as that object", async () => {
  const { interpreter } = library();
  const { Results } = await values(interpreter, query(8, "title"));
  expect(Results[0]?.Value).toEqual({ Id: "Ulysses", Title: "Ulysses" });
});

test("the first failure ends the batch, tells its action, and leaves what was done before", async () => {
  const { shelf, interpreter } = library();
  const response = await values(interpreter, set(1, "Label", "second"), query(4, "title"), set(1, "Label", "third"));
  expect(shelf.label).toBe("second");
  expect(response.Results).toHaveLength(1);
  expect(response.Error).toEqual({
    Code: "ItemNotFound",
    Message: "The requested resource doesn't exist.",
    Location: "BookCollection.getItem",
    ActionIndex: 1,
  });
});

test("a member that no table offers is an error with its name, and is recorded", async () => {
  const { interpreter } = library();
  expect((await values(interpreter, query(9, "color"))).Error).toMatchObject({
    Code: "ApiNotFound",
    Location: "Shelf.Lamp",
  });
  expect((await values(interpreter, query(3, "author"))).Error?.Location).toBe("Book.Author");
  expect((await values(interpreter, set(3, "Title", "x"))).Error?.Code).toBe("InvalidOperation");
  const call = action(ActionType.Method, 3, { Name: "Burn" });
  expect((await values(interpreter, call)).Error?.Location).toBe("Book.Burn");
  expect(interpreter.registry.unserved).toEqual(["Shelf.Lamp", "Book.Author", "Book.Burn"]);
});

test("a kept reference is the same object in the next batch, until the client lets it go", async () => {
  const { interpreter } = library();
  const first = await values(
    interpreter,
    action(ActionType.Method, 3, { Name: "_KeepReference" }),
    action(ActionType.Instantiate, 3),
  );
  const { _ReferenceId: reference } = first.Results[1]?.Value as { _ReferenceId: string };
  const again: BatchRequest = {
    ObjectPaths: { 1: paths[1]!, 3: { Id: 3, ObjectPathType: Reference, Name: reference } },
    Actions: [query(3, "pages")],
  };
  expect((await interpreter.execute(again)).Results[0]?.Value).toMatchObject({ Pages: 220 });
  const release = action(ActionType.Method, 1, { Name: "_RemoveReference", ArgumentInfo: { Arguments: [reference] } });
  await values(interpreter, release);
  expect((await interpreter.execute(again)).Error?.Code).toBe("InvalidReference");
});

test("paths that `L` lists are forgotten: what uses them later is made anew", async () => {
  const { shelf, interpreter } = library();
  await values(interpreter, action(ActionType.Instantiate, 6, { L: [6] }), action(ActionType.Instantiate, 6));
  expect(shelf.books.map(({ title }) => title)).toEqual(["Faust", "Ulysses", "Ulysses"]);
});

test("a trace answers null and is listed, so that the client attaches its event handlers", async () => {
  const { interpreter } = library();
  const trace = action(ActionType.Trace, 0);
  const { Results, TraceIds } = await values(interpreter, trace);
  expect([Results[0]?.Value, TraceIds]).toEqual([null, [trace.Id]]);
});

test("a fault of the host itself is a GeneralException and is kept for who looks for it", async () => {
  const broken: AnyServerClass = {
    name: "Shelf",
    properties: {
      Label: {
        get: () => {
          throw new TypeError("out of ink");
        },
      },
    },
  };
  const interpreter = new BatchInterpreter({ global: { className: "Shelf", target: null }, services: {} }, [broken]);
  const { Error: error } = await interpreter.execute({ Actions: [query(1, "label")], ObjectPaths: paths });
  expect(error).toMatchObject({ Code: "GeneralException", Message: "TypeError: out of ink" });
  expect(interpreter.lastInternalError).toBeInstanceOf(TypeError);
});
