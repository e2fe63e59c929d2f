using Hub.Contracts;
using Hub.Outbox;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;

namespace Hub.Hosting.Tests.Parrot;

/// <summary>What the tests make the sender do.</summary>
internal static class Words
{
    private static long last;

    /// <summary>A message unlike any other.</summary>
    public static InvoiceStatusesChanged New(string comment = "Reçue, à payer")
    {
        var id = NewId();
        return new InvoiceStatusesChanged
        {
            BatchId = id,
            Changes =
            [
                new InvoiceStatusChange
                {
                    EventId = DerivedId.Of(id, "event"), InvoiceId = DerivedId.Of(id, "invoice"), DepositId = DerivedId.Of(id, "deposit"), SupplierAccount = "supplier-a",
                    Status = 204, SetBy = "recipient", At = new DateTimeOffset(2026, 9, 1, 8, 30, 0, TimeSpan.Zero), Comment = comment,
                },
            ],
        };
    }

    public static Task SendAsync(this HubProcess sender, params IReadOnlyList<InvoiceStatusesChanged> messages) =>
        sender.Get<GroupCommit<SenderContext>>().RunAsync((_, outgoing, _) =>
        {
            foreach (var message in messages) outgoing.Add(message.BatchId, message);
            return Task.FromResult(true);
        });

    /// <summary>Messages of the sender whose receipt is not certain yet.</summary>
    public static async Task<int> OutboxAsync(this HubProcess sender)
    {
        await using var db = await sender.Get<IDbContextFactory<SenderContext>>().CreateDbContextAsync();
        return await db.Outbox.CountAsync();
    }

    private static Guid NewId() => DerivedId.Of(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), $"{Interlocked.Increment(ref last)}");
}
