using Hub.Conformance;

if (SharedCorpus.Find() is not { } corpus)
{
    Console.Error.WriteLine("No corpus: set HUB_SHARED to the folder that holds corpus/verdicts.jsonl.");
    return 2;
}

var wanted = Arguments.Parse(args);
if (wanted.Rules is not { } rules)
{
    Console.Error.WriteLine($"--set is one of: {string.Join(", ", ComparedRules.All.Select(known => known.Name))}.");
    return 2;
}

var documents = rules.Read(corpus).Where(document => document.Path.Contains(wanted.Document, StringComparison.Ordinal));
var comparisons = documents.AsParallel().AsOrdered().Select(document => Comparison.Of(corpus, document, rules)).ToList();
return new Report(comparisons, wanted).Print(Console.Out) ? 0 : 1;
