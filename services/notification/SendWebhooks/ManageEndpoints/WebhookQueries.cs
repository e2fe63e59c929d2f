using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>What is read of endpoints for their account.</summary>
internal static class WebhookQueries
{
    /// <summary>The endpoints of an account in its role; an operator sees everybody's.</summary>
    public static IQueryable<WebhookEndpoint> VisibleTo(this IQueryable<WebhookEndpoint> endpoints, EventReader caller)
    {
        var (account, role) = (caller.Account, caller.Role);
        return caller.IsOperator ? endpoints : endpoints.Where(row => row.Account == account && row.Role == role);
    }

    public static Task<WebhookEndpoint?> FindAsync(NotificationContext db, EventReader caller, Guid id, CancellationToken stop) =>
        db.WebhookEndpoints.AsNoTracking().VisibleTo(caller).SingleOrDefaultAsync(row => row.EndpointId == id, stop);

    public static Task<List<WebhookEndpoint>> ListAsync(NotificationContext db, EventReader caller, Guid? after, int limit, CancellationToken stop)
    {
        var endpoints = db.WebhookEndpoints.AsNoTracking().VisibleTo(caller);
        if (after is { } last) endpoints = endpoints.Where(row => row.EndpointId.CompareTo(last) > 0);
        return endpoints.OrderBy(row => row.EndpointId).Take(limit).ToListAsync(stop);
    }

    public static Task<int> CountAsync(NotificationContext db, string account, CancellationToken stop) => db.WebhookEndpoints.CountAsync(row => row.Account == account, stop);

    /// <summary>The attempts at an endpoint, or those that held one event.</summary>
    public static Task<List<WebhookAttempt>> AttemptsAsync(NotificationContext db, Guid endpointId, long? place, bool failed, Guid? before, int limit, CancellationToken stop)
    {
        var attempts = db.WebhookAttempts.AsNoTracking().Where(row => row.EndpointId == endpointId);
        if (place is { } at) attempts = attempts.Where(row => row.First <= at && row.Last >= at);
        if (failed) attempts = attempts.Where(row => row.Error != null);
        if (before is { } last) attempts = attempts.Where(row => row.AttemptId.CompareTo(last) < 0);
        return attempts.OrderByDescending(row => row.AttemptId).Take(limit).ToListAsync(stop);
    }

    public static Task<List<WebhookRetry>> RetriesAsync(NotificationContext db, Guid endpointId, bool givenUp, Guid? after, int limit, CancellationToken stop)
    {
        var retries = db.WebhookRetries.AsNoTracking().Where(row => row.EndpointId == endpointId);
        if (givenUp) retries = retries.Where(row => row.NextAt == null);
        if (after is { } last) retries = retries.Where(row => row.MessageId.CompareTo(last) > 0);
        return retries.OrderBy(row => row.MessageId).Take(limit).ToListAsync(stop);
    }

    /// <summary>Where an event stands in the journal; null when it is none of the reader's.</summary>
    public static Task<long?> PlaceOfAsync(NotificationContext db, EventReader reader, Guid eventId, CancellationToken stop) =>
        db.Journal.AsNoTracking().VisibleTo(reader).Where(entry => entry.EventId == eventId).Select(entry => (long?)entry.Sequence).SingleOrDefaultAsync(stop);
}
