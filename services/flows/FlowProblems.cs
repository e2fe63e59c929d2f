using Hub.Hosting.Problems;

namespace Hub.Flows;

/// <summary>What the Flow Service refuses. <see cref="FlowErrors"/> adds the standard's own code to each.</summary>
internal static class FlowProblems
{
    public static readonly ProblemKind FormInvalid = new(
        "flow-form-invalid", StatusCodes.Status400BadRequest, "The form is not one of flowInfo and file", "Le formulaire n'est pas composé de flowInfo et de file");

    public static readonly ProblemKind InfoInvalid = new(
        "flow-info-invalid", StatusCodes.Status400BadRequest, "flowInfo lacks something or has a value that is not taken", "flowInfo est incomplet ou a une valeur non admise");

    public static readonly ProblemKind SearchInvalid = new(
        "flow-search-invalid", StatusCodes.Status400BadRequest, "The search lacks something or has a value that is not taken", "La recherche est incomplète ou a une valeur non admise");

    public static readonly ProblemKind WebhookInvalid = new(
        "flow-webhook-invalid", StatusCodes.Status400BadRequest, "The webhook lacks something", "Le webhook est incomplet");

    public static readonly ProblemKind WebhookUnknown = new(
        "flow-webhook-unknown", StatusCodes.Status404NotFound, "No such webhook for this account", "Aucun webhook de ce nom pour ce compte");

    public static readonly ProblemKind DocTypeUnknown = new("doc-type-unknown", StatusCodes.Status400BadRequest, "There is no such docType", "Ce docType n'existe pas");

    public static readonly ProblemKind OrganizationNotYours = new(
        "organization-not-yours", StatusCodes.Status403Forbidden, "This account does not act for that organisation", "Ce compte n'agit pas pour cet organisme");

    public static readonly ProblemKind FlowUnknown = new("flow-unknown", StatusCodes.Status404NotFound, "No such flow for this account", "Aucun flux de ce nom pour ce compte");

    public static readonly ProblemKind NoSuchDocument = new(
        "flow-document-missing", StatusCodes.Status404NotFound, "The flow has no such document", "Ce flux n'a pas ce document");

    public static readonly ProblemKind FileTooLarge = new("flow-file-too-large", StatusCodes.Status413PayloadTooLarge, "The file is larger than a flow may be", "Le fichier dépasse la taille d'un flux");

    public static readonly ProblemKind ChecksumMismatch = new(
        "flow-checksum-mismatch", StatusCodes.Status422UnprocessableEntity, "The file is not the one that sha256 was computed of", "Le fichier n'est pas celui dont sha256 a été calculé");

    public static readonly ProblemKind SyntaxNotTaken = new(
        "flow-syntax-not-taken", StatusCodes.Status422UnprocessableEntity, "Flows of this syntax are not taken here", "Les flux de cette syntaxe ne sont pas pris ici");

    public static readonly ProblemKind HubUnavailable = new(
        "hub-unavailable", StatusCodes.Status503ServiceUnavailable, "A part of the hub does not answer; try again", "Une partie du hub ne répond pas ; réessayez");
}
