using Hub.Conformance;

if (SharedCorpus.Find() is not { } corpus)
{
    Console.Error.WriteLine("No corpus: set HUB_SHARED to the folder that holds corpus/verdicts.jsonl.");
    return 2;
}

var wanted = Arguments.Parse(args);
var documents = SharedCorpus.Read(corpus).Where(document => document.Path.Contains(wanted.Document, StringComparison.Ordinal));
var comparisons = documents.AsParallel().AsOrdered().Select(document => Comparison.Of(corpus, document)).ToList();
return new Report(comparisons, wanted).Print(Console.Out) ? 0 : 1;
