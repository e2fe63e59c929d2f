using Hub.Contracts;
using Hub.DocumentStore.Archive;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;

namespace Hub.Routing.FindCollectivity;

/// <summary>A message of accepted invoices on its way through a transaction.</summary>
/// <param name="messageId">The message.</param>
/// <param name="message">What it says.</param>
internal sealed class BatchToRoute(Guid messageId, InvoicesValidated message)
{
    public Guid MessageId => messageId;

    /// <summary>Its invoices, those that are in the register too.</summary>
    public IEnumerable<Guid> InvoiceIds => message.Invoices.Select(invoice => invoice.InvoiceId);

    /// <summary>Those of its invoices that were not in the register.</summary>
    public IReadOnlyList<ValidatedInvoice> Taken { get; private set; } = [];

    /// <summary>Their rows of the register.</summary>
    public IReadOnlyList<RegisteredInvoice> Invoices { get; private set; } = [];

    /// <summary>Their small documents, when they came in the message; else null.</summary>
    public DocumentPack? Pack { get; private set; }

    /// <summary>Where the pack lies that ingest wrote; null when none of them has its document there.</summary>
    public ArchivedPack? Written => message.Pack is { } pack && Invoices.Any(invoice => invoice.PackId == pack.PackId) ? MessageDocuments.PlaceOf(pack) : null;

    /// <summary>What was decided on them.</summary>
    public RoutingPlan? Plan { get; set; }

    /// <summary>Those of them that go on, as they were told.</summary>
    public IEnumerable<ValidatedInvoice> NotRejected => Taken.Zip(Invoices).Where(pair => pair.Second.Status != LifeCycleStatuses.Rejected).Select(pair => pair.First);

    /// <summary>An invoice enters the register once, in whatever batch it comes.</summary>
    /// <param name="known">What is there; what is taken now is added.</param>
    /// <param name="now">The instant of entry.</param>
    public void Take(HashSet<Guid> known, DateTimeOffset now)
    {
        Taken = [.. message.Invoices.Where(invoice => known.Add(invoice.InvoiceId))];
        (Pack, Invoices) = DocumentPacker.Pack(messageId, message.Pack, Taken, now);
    }
}
