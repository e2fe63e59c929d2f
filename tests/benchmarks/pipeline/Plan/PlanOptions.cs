using System.CommandLine;
using System.Globalization;

namespace Hub.Pipeline.Plan;

/// <summary>The options of a run.</summary>
internal sealed class PlanOptions
{
    private readonly List<Option> all = [];
    private readonly Option<string?> name;
    private readonly Option<string?> duration;
    private readonly Option<string?> folder;
    private readonly Option<int> invoices;
    private readonly Option<int> warmUp;
    private readonly Option<int> depositSize;
    private readonly Option<int> depositors;
    private readonly Option<int?> rate;
    private readonly Option<int> singles;
    private readonly Option<int> bodies;
    private readonly Option<int> systems;
    private readonly Option<double> statuses;
    private readonly Option<int> webhookBatch;
    private readonly Option<int> seed;
    private readonly Option<int> ceiling;
    private readonly Option<double> large;
    private readonly Option<int> away;
    private readonly Option<int> awaySystems;
    private readonly Option<long> fill;
    private readonly Option<int> instances;

    public PlanOptions()
    {
        invoices = Add("--invoices", 60_000, "Invoices that the batches bring.");
        duration = Add<string?>("--duration", null, "How long deposits go on, instead of --invoices: 90s, 10m, 1h.");
        warmUp = Add("--warm-up", 10_000, "Invoices before the measured ones.");
        depositSize = Add("--deposit-size", 100, "Invoices in one batch.");
        depositors = Add("--depositors", 4, "Batches under way at once.");
        rate = Add<int?>("--rate", null, "Invoices a second that the batches bring; without it, as many as are answered.");
        singles = Add("--singles", 0, "Documents a second deposited one by one beside the batches.");
        bodies = Add("--bodies", 20_000, "Collectivities.");
        systems = Add("--systems", 20, "Their systems, each with a queue and a consumer.");
        statuses = Add("--statuses", 0.1, "Share of the delivered invoices that their collectivity takes in charge.");
        webhookBatch = Add("--webhook-batch", 100, "Most events in one webhook request.");
        seed = Add("--seed", 1, "What every draw follows from.");
        ceiling = Add("--ceiling", 20_000, "Invoices that plain RabbitMQ carries over the same hops, for the ratio; 0: none.");
        large = Add("--large", 0.0, "Measure again while a PDF, an invoice and an archive are deposited: 1 for 100 MB, 100,000 lines and 1 GB.");
        away = Add("--away", 0, "Measure again while some systems are away until so many invoices wait for them, then let them drain.");
        awaySystems = Add("--away-systems", 5, "Systems that are away then, those that get the most.");
        fill = Add("--fill", 0L, "Measure again when the stores hold so many invoices.");
        instances = Add("--instances", 1, "Processes of each service.");
        name = Add<string?>("--name", null, "Name of the result in tests/benchmarks/results; without it, the time.");
        folder = Add<string?>("--folder", null, "Folder for the stores; without it, a temporary one.");
    }

    public IReadOnlyList<Option> All => all;

    public PipelinePlan Read(ParseResult arguments) => new()
    {
        Name = arguments.GetValue(name) ?? TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture),
        Options = string.Join(' ', Given(arguments)),
        Invoices = arguments.GetValue(invoices),
        Duration = arguments.GetValue(duration) is { } text ? Spans.Parse(text) : null,
        WarmUp = arguments.GetValue(warmUp),
        DepositSize = arguments.GetValue(depositSize),
        Depositors = arguments.GetValue(depositors),
        Rate = arguments.GetValue(rate),
        Singles = arguments.GetValue(singles),
        Bodies = arguments.GetValue(bodies),
        Systems = arguments.GetValue(systems),
        Statuses = arguments.GetValue(statuses),
        WebhookBatch = arguments.GetValue(webhookBatch),
        Seed = arguments.GetValue(seed),
        Ceiling = arguments.GetValue(ceiling),
        Large = arguments.GetValue(large),
        Away = arguments.GetValue(away),
        AwaySystems = arguments.GetValue(awaySystems),
        Fill = arguments.GetValue(fill),
        Instances = arguments.GetValue(instances),
        Folder = arguments.GetValue(folder),
    };

    /// <summary>What was said on the command line, but for the names of files.</summary>
    private IEnumerable<string> Given(ParseResult arguments) =>
        from option in all
        where option != name && option != folder && arguments.GetResult(option) is { Implicit: false }
        select $"{option.Name} {string.Join(" ", arguments.GetResult(option)!.Tokens.Select(token => token.Value))}".TrimEnd();

    private Option<T> Add<T>(string option, T standard, string description)
    {
        var added = new Option<T>(option) { DefaultValueFactory = _ => standard, Description = description };
        all.Add(added);
        return added;
    }
}
