using System.CommandLine;
using System.Globalization;

namespace Hub.Pipeline.Plan;

/// <summary>The options of a run.</summary>
internal static class PlanOptions
{
    private const string Name = "--name";
    private const string Folder = "--folder";

    public static IReadOnlyList<Option> All { get; } =
    [
        New("--invoices", 60_000, "Invoices that the batches bring."),
        New<string?>("--duration", null, "How long deposits go on, instead of --invoices: 90s, 10m, 1h."),
        New("--warm-up", 10_000, "Invoices before the measured ones."),
        New("--deposit-size", 100, "Invoices in one batch."),
        New("--depositors", 4, "Batches under way at once."),
        New<int?>("--rate", null, "Invoices a second that the batches bring; without it, as many as are answered."),
        New<int?>("--waiting", null, "Invoices that may wait for their verdict before the batches bring more; without it, any number."),
        New("--singles", 0, "Documents a second deposited one by one beside the batches."),
        New("--bodies", 20_000, "Collectivities."),
        New("--systems", 20, "Their systems, each with a queue and a consumer."),
        New("--per-message", 1, "Most invoices in one message of a system's queue; 1: each is a message of its own."),
        New("--statuses", 0.1, "Share of the delivered invoices that their collectivity takes in charge."),
        New("--webhook-batch", 100, "Most events in one webhook request."),
        New("--seed", 1, "What every draw follows from."),
        New("--ceiling", 20_000, "Invoices that plain RabbitMQ carries over the same hops, for the ratio; 0: none."),
        New("--instances", 1, "Processes of each service."),
        New("--large", 0.0, "Measure again while a PDF, an invoice and an archive are deposited: 1 for 100 MB, 100,000 lines and 1 GB."),
        New("--away", 0, "Measure again while some systems are away until so many invoices wait for them, then let them drain."),
        New("--away-systems", 5, "Systems that are away then, those that get the most."),
        New("--fill", 0L, "Measure again when the stores hold so many invoices."),
        New<string?>(Name, null, "Name of the result in tests/benchmarks/results; without it, the time."),
        New<string?>(Folder, null, "Folder for the stores; without it, a temporary one."),
    ];

    public static PipelinePlan Read(ParseResult arguments) => new()
    {
        Name = arguments.GetValue<string?>(Name) ?? TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture),
        Options = string.Join(' ', Given(arguments)),
        Invoices = arguments.GetValue<int>("--invoices"),
        Duration = arguments.GetValue<string?>("--duration") is { } text ? Spans.Parse(text) : null,
        WarmUp = arguments.GetValue<int>("--warm-up"),
        DepositSize = arguments.GetValue<int>("--deposit-size"),
        Depositors = arguments.GetValue<int>("--depositors"),
        Rate = arguments.GetValue<int?>("--rate"),
        Waiting = arguments.GetValue<int?>("--waiting"),
        Singles = arguments.GetValue<int>("--singles"),
        Bodies = arguments.GetValue<int>("--bodies"),
        Systems = arguments.GetValue<int>("--systems"),
        PerMessage = arguments.GetValue<int>("--per-message"),
        Statuses = arguments.GetValue<double>("--statuses"),
        WebhookBatch = arguments.GetValue<int>("--webhook-batch"),
        Seed = arguments.GetValue<int>("--seed"),
        Ceiling = arguments.GetValue<int>("--ceiling"),
        Instances = arguments.GetValue<int>("--instances"),
        Large = arguments.GetValue<double>("--large"),
        Away = arguments.GetValue<int>("--away"),
        AwaySystems = arguments.GetValue<int>("--away-systems"),
        Fill = arguments.GetValue<long>("--fill"),
        Folder = arguments.GetValue<string?>(Folder),
    };

    /// <summary>What was said on the command line, but for the names of files.</summary>
    private static IEnumerable<string> Given(ParseResult arguments) =>
        from option in All
        where option.Name is not (Name or Folder) && arguments.GetResult(option) is { Implicit: false }
        select $"{option.Name} {string.Join(' ', arguments.GetResult(option)!.Tokens.Select(token => token.Value))}";

    private static Option<T> New<T>(string option, T standard, string description) => new(option) { DefaultValueFactory = _ => standard, Description = description };
}
