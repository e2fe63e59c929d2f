using Hub.En16931.CodeLists;
using Hub.En16931.Model;

namespace Hub.En16931.SyntaxTables;

/// <summary>Makes a <see cref="SyntaxTable"/> of rows. Runs once a table; a mistake in a table is an exception at start.</summary>
internal sealed class TableCompiler
{
    private readonly TableVocabulary vocabulary;
    private readonly PathTrieBuilder trie;
    private readonly List<string> patterns = [];
    private readonly List<SyntaxRule> rules = [];
    private readonly List<ContextRule> contexts = [];
    private readonly List<AnywhereCheck> anywhere = [];
    private readonly List<(int Order, int Name, ContextCandidate Candidate)> exact = [];
    private readonly List<(int Order, string? Namespace, string Ending, ContextCandidate Candidate)> endings = [];
    private readonly List<(int Name, AnywhereHit Hit)> elements = [];
    private readonly List<(int Name, AnywhereHit Hit)> attributes = [];

    private TableCompiler(TableVocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        trie = new PathTrieBuilder(vocabulary);
    }

    public static SyntaxTable Compile(IEnumerable<TableRow> rows, TableVocabulary vocabulary, Func<TableRow, SyntaxRule> ruleOf)
    {
        var compiler = new TableCompiler(vocabulary);
        TableRow? previous = null;
        foreach (var row in rows)
        {
            if (previous?.Pattern != row.Pattern || previous.Contexts != row.Contexts)
            {
                compiler.BeginContext(row);
            }

            compiler.Add(ruleOf(row), compiler.contexts[^1]);
            previous = row;
        }

        return compiler.Build();
    }

    private SyntaxTable Build() => new(
        rules, contexts, anywhere, trie.Build(), new ContextIndex(exact, endings), new(elements), new(attributes));

    private void BeginContext(TableRow row)
    {
        if (!patterns.Contains(row.Pattern))
        {
            patterns.Add(row.Pattern);
        }

        var order = contexts.Count;
        var rule = new ContextRule(patterns.IndexOf(row.Pattern), order, trie.NewState());
        contexts.Add(rule);
        foreach (var path in TablePath.ParseAll(row.Contexts, vocabulary))
        {
            var candidate = new ContextCandidate(rule, ContextPath.Of(path, vocabulary));
            var step = path.Steps[^1];
            if (step.IsEnding)
            {
                endings.Add((order, step.Prefix is null ? null : vocabulary.Namespaces[step.Prefix], step.LocalName, candidate));
            }
            else
            {
                exact.Add((order, vocabulary.NameOf(step.Qualified), candidate));
            }
        }
    }

    private void Add(SyntaxRule rule, ContextRule context)
    {
        rules.Add(rule);
        switch (rule.Row.Verb)
        {
            case "absent":
                AddCount(rule, context, 0, 0);
                break;
            case "single":
                AddCount(rule, context, 0, 1);
                break;
            case "double":
                AddCount(rule, context, 0, 2);
                break;
            case "one":
                AddCount(rule, context, 1, 1);
                break;
            case "some":
                AddCount(rule, context, 1, int.MaxValue);
                break;
            case "alike":
                AddAnywhere(rule, context, 0, Likeness.Exact);
                break;
            case "alike-normalized":
                AddAnywhere(rule, context, 0, Likeness.Normalized);
                break;
            default:
                context.NodeChecks.Add(NodeCheckOf(rule));
                break;
        }
    }

    private void AddCount(SyntaxRule rule, ContextRule context, int min, int max)
    {
        var paths = TablePath.ParseAll(rule.Row.Arguments, vocabulary);
        if (paths[0].IsAnywhere)
        {
            AddAnywhere(rule, context, max, Likeness.None);
            return;
        }

        foreach (var path in paths)
        {
            trie.Add(context.Start, path, context.Counts.Count);
        }

        if (min > 0)
        {
            context.Required.Add(context.Counts.Count);
        }

        context.Counts.Add(new CountCheck(rule, min, max, UnlessOf(rule.Row)));
    }

    private void AddAnywhere(SyntaxRule rule, ContextRule context, int max, Likeness likeness)
    {
        foreach (var path in TablePath.ParseAll(rule.Row.Arguments, vocabulary))
        {
            var attribute = path.Attribute is null ? -1 : vocabulary.NameOf(path.Attribute);
            var hit = new AnywhereHit(anywhere.Count, ContextPath.Of(path, vocabulary), attribute);
            if (path.Steps is [.., { IsEnding: false } last])
            {
                elements.Add((vocabulary.NameOf(last.Qualified), hit));
            }
            else
            {
                attributes.Add((attribute, hit));
            }
        }

        anywhere.Add(new AnywhereCheck(rule, context, max, likeness));
    }

    private NodeCheck NodeCheckOf(SyntaxRule rule)
    {
        var words = rule.Row.Arguments.Split(' ');
        return rule.Row.Verb switch
        {
            "holds" => new PredicateCheck(rule, vocabulary.Predicates[rule.Id]),
            "not-both" => new ExclusiveCheck(rule, NamesOf(words[0]), NamesOf(words[2])),
            "code" => CodeCheckOf(rule, words, CodeSpelling.Normalized),
            "code-any-case" => CodeCheckOf(rule, words, CodeSpelling.AnyCase),
            "value" => CodeCheckOf(rule, words, CodeSpelling.Exact),
            var verb => throw new InvalidDataException($"{rule.Id}: unknown verb {verb}"),
        };
    }

    private CodeCheck CodeCheckOf(SyntaxRule rule, string[] words, CodeSpelling spelling) => new(
        rule, CodeList.Named(words[0]), words[1] == "." ? -1 : vocabulary.NameOf(words[1][1..]), spelling, UnlessOf(rule.Row));

    private int[] NamesOf(string path) => Array.ConvertAll(path.Split('/'), vocabulary.NameOf);

    private WalkTest? UnlessOf(TableRow row)
    {
        if (row.Unless is null)
        {
            return null;
        }

        if (row.Unless[0] == '/')
        {
            var test = DocumentTest.Of(TablePath.Parse(row.Unless, vocabulary), vocabulary);
            return (walk, _) => walk.Remember(test);
        }

        NodeTest named = vocabulary.TestOf(row.Unless);
        return (walk, node) => named(walk.Tree, node);
    }
}
