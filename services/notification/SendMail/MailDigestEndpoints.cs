using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Notification.Storage;
using Hub.Outbox;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Hub.Notification.SendMail;

/// <summary>An account's subscription over HTTP.</summary>
internal static class MailDigestEndpoints
{
    private static readonly MailDigestView Example = new("factures@example.fr", DigestRhythm.Daily, DigestLanguage.French, 7, new DateTimeOffset(2026, 11, 24, 6, 0, 0, TimeSpan.Zero), "1042", 0);

    public static void MapMailDigest(this IEndpointRouteBuilder api)
    {
        var digest = api.MapGroup("/v1/mail-digest").RequireAuthorization(HubRoles.Anyone).WithTags("Follow").ProducesProblem(StatusCodes.Status401Unauthorized);
        digest.MapPut("", PutAsync).WithName("SubscribeToMailDigest").WithSummary("Be written to about what happened")
            .WithDescription(
                "One subscription an account: steps by status since the last mail, and the invoices rejected or refused with their links, as text and HTML. Nothing is sent when nothing happened. " +
                "`rhythm`: `instant` (once a minute at most), `hourly`, `daily` at `hour`, Paris time. It begins now; put again, it goes on where it was. A hub without an SMTP server answers 409.")
            .WithRequestExample(new MailDigestRequest(Example.Address)).WithAnswerExample(StatusCodes.Status200OK, Example)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        digest.MapGet("", ShowAsync).WithName("ShowMailDigest").WithSummary("Show the subscription")
            .WithDescription("The account's own.").WithAnswerExample(StatusCodes.Status200OK, Example).ProducesProblem(StatusCodes.Status404NotFound);
        digest.MapDelete("", DeleteAsync).WithName("EndMailDigest").WithSummary("End the subscription")
            .WithDescription("Nothing more is sent.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<MailDigestView>, ProblemHttpResult>> PutAsync(
        MailDigestRequest request, ClaimsPrincipal caller, GroupCommit<NotificationContext> commit, IOptions<MailOptions> options, TimeProvider clock, CancellationToken stop)
    {
        if (!options.Value.IsOn) return MailProblems.Off.Because("No SMTP server is set: use webhooks, the stream or the feed.", "Aucun serveur SMTP n'est configuré : utilisez les webhooks, le flux ou le fil.");
        if (request.Hour is < 0 or > 23 || !IsAddress(request.Address))
            return MailProblems.ValueNotAllowed.Because("address: one e-mail address; hour: 0 to 23.", "address : une adresse électronique ; hour : de 0 à 23.");
        var row = await commit.RunAsync((db, _, token) => SubscribeAsync(db, EventReader.Of(caller), request, clock.GetUtcNow(), token), stop);
        return TypedResults.Ok(MailDigestView.Of(row));
    }

    private static async Task<MailSubscription> SubscribeAsync(NotificationContext db, EventReader reader, MailDigestRequest request, DateTimeOffset now, CancellationToken stop)
    {
        var end = await db.EndAsync(stop);
        var wanted = new MailSubscription
        {
            Account = reader.Account,
            Role = reader.Role,
            Address = request.Address!,
            Language = request.Language,
            Rhythm = request.Rhythm,
            Hour = request.Hour,
            Cursor = end,
            NextAt = request.Rhythm == DigestRhythm.Instant ? now : DigestClock.After(request.Rhythm, request.Hour, now),
        };
        return await MailWrites.PutAsync(db, wanted, stop);
    }

    private static async Task<Results<Ok<MailDigestView>, ProblemHttpResult>> ShowAsync(ClaimsPrincipal caller, IDbContextFactory<NotificationContext> contexts, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await MailWrites.FindAsync(db, EventReader.Of(caller), stop) is { } row ? TypedResults.Ok(MailDigestView.Of(row)) : NotFound();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(ClaimsPrincipal caller, GroupCommit<NotificationContext> commit, CancellationToken stop) =>
        await commit.RunAsync((db, _, token) => MailWrites.DeleteAsync(db, EventReader.Of(caller), token), stop) ? TypedResults.NoContent() : NotFound();

    private static bool IsAddress(string? address) =>
        address is { Length: <= MailSubscription.AddressLength } && MailboxAddress.TryParse(address, out var mailbox) && mailbox.Address == address && address.Contains('@');

    private static ProblemHttpResult NotFound() => MailProblems.None.Because("PUT /v1/mail-digest makes one.", "PUT /v1/mail-digest en crée un.");
}
