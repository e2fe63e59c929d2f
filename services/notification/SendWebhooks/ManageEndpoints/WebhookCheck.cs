using System.Globalization;
using Hub.Notification.SendWebhooks.GuardAddresses;
using Hub.Notification.SendWebhooks.SignMessages;
using Hub.Notification.SendWebhooks.TellFlows;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>Judges what an account asks for.</summary>
internal static class WebhookCheck
{
    public const int LargestBatch = 1000;
    private const int LongestList = 50;
    private const int LongestWord = 100;
    private const int LongestKeep = 168;

    public static ProblemHttpResult? Refuse(WebhookRequest request, EventReader caller, AddressRules rules) =>
        RefuseUrl(request.Url, rules) ?? RefuseRest(request.Description, request.Filter, request.BatchSize) ?? RefuseFlows(request, caller) ?? (ReadPlace(request.After) is null && request.After is not null ? BadPlace("after") : null);

    public static ProblemHttpResult? Refuse(WebhookChange change, AddressRules rules) =>
        (change.Url is null ? null : RefuseUrl(change.Url, rules)) ?? RefuseRest(change.Description, change.Filter, change.BatchSize ?? 1) ?? RefuseTypes(change.Flows);

    public static ProblemHttpResult? Refuse(RotationRequest request) => request.KeepOldHours is >= 0 and <= LongestKeep ? null : Bad(
        $"keepOldHours: 0 to {LongestKeep}.", $"keepOldHours : de 0 à {LongestKeep}.");

    public static ProblemHttpResult? Refuse(ReplayRequest request)
    {
        var asked = (request.Event is null ? 0 : 1) + (request.After is null ? 0 : 1) + (request.Failures ? 1 : 0);
        if (asked != 1) return Bad("Give one of event, after (with until or without), failures.", "Donnez l'un de event, after (avec ou sans until), failures.");
        if (request.After is not null && ReadPlace(request.After) is null) return BadPlace("after");
        return request.Until is not null && ReadPlace(request.Until) is null ? BadPlace("until") : null;
    }

    /// <summary>A place in the journal; null for a text that is none.</summary>
    public static long? ReadPlace(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    private static ProblemHttpResult? RefuseUrl(string? url, AddressRules rules) => EndpointUrl.IsAllowed(url, rules) ? null : WebhookProblems.UrlNotAllowed.Because(
        "url: https://, without user, password or fragment, and no private, local or special address. An operator can allow further ranges.",
        "url : https://, sans utilisateur, mot de passe ni fragment, et pas d'adresse privée, locale ou spéciale. Un opérateur peut autoriser d'autres plages.");

    private static ProblemHttpResult? RefuseRest(string? description, EventFilter? filter, int batchSize)
    {
        if (description?.Length > WebhookEndpoint.DescriptionLength)
            return Bad($"description: up to {WebhookEndpoint.DescriptionLength} characters.", $"description : {WebhookEndpoint.DescriptionLength} caractères au plus.");
        if (batchSize is < 1 or > LargestBatch) return Bad($"batchSize: 1 to {LargestBatch}.", $"batchSize : de 1 à {LargestBatch}.");
        return filter is null || IsBounded(filter) ? null : Bad(
            $"filter: up to {LongestList} types and statuses, each text up to {LongestWord} characters.", $"filter : {LongestList} types et statuts au plus, chaque texte de {LongestWord} caractères au plus.");
    }

    /// <summary>A callback of the standard is one flow, signed with a shared key, for one side of an invoice.</summary>
    private static ProblemHttpResult? RefuseFlows(WebhookRequest request, EventReader caller)
    {
        if (request.Flows is null) return null;
        return request.BatchSize == 1 && request.Signature == SignatureKind.Hmac && !caller.IsOperator ? RefuseTypes(request.Flows) : Bad(
            "flows: for suppliers and collectivities, with batchSize 1 and signature hmac.", "flows : pour les fournisseurs et les collectivités, avec batchSize 1 et signature hmac.");
    }

    private static ProblemHttpResult? RefuseTypes(FlowSelection? flows) =>
        flows?.Types is { Count: > LongestList } ? Bad($"flows: up to {LongestList} types.", $"flows : {LongestList} types au plus.") : null;

    private static bool IsBounded(EventFilter filter) =>
        (filter.Types ?? []).Count <= LongestList && (filter.Statuses ?? []).Count <= LongestList
        && (filter.Types ?? []).Append(filter.Supplier).Append(filter.Collectivity).All(text => text is null || text.Length <= LongestWord);

    private static ProblemHttpResult BadPlace(string name) =>
        Bad($"{name}: a place in the journal, as in `sequence` of an event.", $"{name} : une place du journal, comme `sequence` d'un événement.");

    private static ProblemHttpResult Bad(string english, string french) => WebhookProblems.ValueNotAllowed.Because(english, french);
}
