using Hub.Notification.Storage;
using Hub.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hub.Notification.SendMail;

/// <summary>Sends the digests that are due, each second; without an SMTP server nothing runs.</summary>
internal sealed class MailRounds(
    IDbContextFactory<NotificationContext> contexts, GroupCommit<NotificationContext> commit, MailPost post, IOptions<MailOptions> options, TimeProvider clock, ILogger<MailRounds> log) : BackgroundService
{
    private const int AtOnce = 50;
    private const int SlowestRetry = 6;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsOn) return;
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var due in await DueAsync(stoppingToken)) await LookAsync(due, stoppingToken);
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                NotificationLog.MailsStandStill(log, cause);
            }
        }
    }

    private async Task<List<MailSubscription>> DueAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await MailWrites.DueAsync(db, clock.GetUtcNow(), AtOnce, stop);
    }

    private async Task LookAsync(MailSubscription due, CancellationToken stop)
    {
        var digest = await ReadAsync(due, stop);
        var now = clock.GetUtcNow();
        if (!await commit.RunAsync((db, _, token) => MailWrites.TakeAsync(db, due, now, token), stop)) return;
        var failures = digest.IsEmpty || await TrySendAsync(due, digest, now, stop) ? 0 : due.Failures + 1;
        var next = failures == 0 ? DigestClock.After(due.Rhythm, due.Hour, now) : now.AddMinutes(1 << Math.Min(failures - 1, SlowestRetry));
        await commit.RunAsync((db, _, token) => MailWrites.MoveAsync(db, due.Reader, failures == 0 ? digest.End : due.Cursor, next, failures, token), CancellationToken.None);
    }

    private async Task<Digest> ReadAsync(MailSubscription due, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await DigestQuery.ReadAsync(db, due.Reader, due.Cursor, stop);
    }

    private async Task<bool> TrySendAsync(MailSubscription due, Digest digest, DateTimeOffset now, CancellationToken stop)
    {
        try
        {
            await post.SendAsync(DigestMail.Of(due, digest, now, options.Value), stop);
            NotificationTelemetry.Mails.Add(1);
            return true;
        }
        catch (Exception cause) when (!stop.IsCancellationRequested)
        {
            NotificationLog.MailNotSent(log, due.Account, due.Failures + 1, cause);
            return false;
        }
    }
}
