namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>Writes the log of a turn: first attempts in a row that were taken become one line.</summary>
internal static class AttemptLog
{
    public static IReadOnlyList<WebhookAttempt> Of(Guid endpointId, IReadOnlyList<Attempted> attempts, IReadOnlyDictionary<Guid, WebhookRetry> retries)
    {
        var lines = new List<WebhookAttempt>();
        var row = new List<Attempted>();
        foreach (var attempt in attempts)
        {
            if (row.Count > 0 && !(IsPlain(attempt) && attempt.Delivery.Source == row[0].Delivery.Source)) Flush();
            row.Add(attempt);
            if (!IsPlain(attempt)) Flush();
        }
        Flush();
        return lines;

        void Flush()
        {
            if (row.Count > 0) lines.Add(Line(endpointId, row, retries.GetValueOrDefault(row[0].Delivery.MessageId)));
            row.Clear();
        }
    }

    private static bool IsPlain(Attempted attempt) => attempt.Outcome.IsTaken && attempt.Delivery.Attempts == 0;

    private static WebhookAttempt Line(Guid endpointId, List<Attempted> row, WebhookRetry? retry) => new()
    {
        AttemptId = Guid.CreateVersion7(row[0].At),
        EndpointId = endpointId,
        MessageId = row.Count == 1 ? row[0].Delivery.MessageId : null,
        First = row[0].Delivery.First,
        Last = row[^1].Delivery.Last,
        Events = row.Sum(attempt => attempt.Delivery.Places.Count),
        Requests = row.Count,
        Number = row[0].Delivery.Attempts + 1,
        At = row[0].At,
        Milliseconds = (int)row.Max(attempt => attempt.Outcome.Took.TotalMilliseconds),
        Status = row[^1].Outcome.Status,
        Error = row[0].Outcome.Error,
        NextAt = retry?.NextAt,
    };
}
