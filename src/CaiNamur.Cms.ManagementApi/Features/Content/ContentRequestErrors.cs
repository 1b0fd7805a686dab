using CaiNamur.Cms.ManagementApi.Problems;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentEditing.Validation;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.Content;

/// <summary>Messages by place in a request: <c>$.values[0].value</c>, <c>$.variants[1].name</c>. The client shows each under its field.</summary>
public sealed class ContentRequestErrors(ILanguageService languages)
{
    /// <summary>Longer names do not fit where Core keeps them.</summary>
    private const int LongestName = 255;

    /// <summary>Finds what Core's editing services take for granted: names, and languages that exist.</summary>
    /// <returns>The answer, or null when there is nothing to say.</returns>
    public async Task<ObjectResult?> FindAsync(ContentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Dictionary<string, string[]> names = Names(request);
        if (names.Count > 0)
        {
            return ApiProblem.Validation(names, ContentEditingOperationStatus.InvalidName);
        }

        Dictionary<string, string[]> cultures = await CulturesAsync(request);
        return cultures.Count > 0 ? ApiProblem.Validation(cultures, ContentEditingOperationStatus.InvalidCulture) : null;
    }

    /// <summary>The messages of a validation, with those about names.</summary>
    /// <returns>The answer, or null when everything is valid.</returns>
    public static ObjectResult? From(ContentRequest request, ContentValidationResult validation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(validation);
        Dictionary<string, string[]> errors = Names(request);
        foreach (IGrouping<string, PropertyValidationError> atPath in validation.ValidationErrors.GroupBy(error => PathOf(request, error)))
        {
            errors[atPath.Key] = [.. atPath.SelectMany(error => error.ErrorMessages).Distinct()];
        }

        return errors.Count > 0 ? ApiProblem.Validation(errors, ContentEditingOperationStatus.PropertyValidationError) : null;
    }

    /// <summary>The answer to a request to validate: 200 when everything is valid.</summary>
    public static IActionResult Answer(ContentRequest request, Attempt<ContentValidationResult, ContentEditingOperationStatus> attempt)
        => attempt.Status is ContentEditingOperationStatus.Success or ContentEditingOperationStatus.PropertyValidationError
            ? From(request, attempt.Result) ?? (IActionResult)new OkResult()
            : ContentEditingProblem.Of(attempt.Status);

    private static Dictionary<string, string[]> Names(ContentRequest request)
    {
        var errors = new Dictionary<string, string[]>();
        for (int i = 0; i < request.Variants.Count; i++)
        {
            string? name = request.Variants[i].Name;
            if (string.IsNullOrWhiteSpace(name))
            {
                errors[$"$.variants[{i}].name"] = ["Indiquez un nom."];
            }
            else if (name.Length > LongestName)
            {
                errors[$"$.variants[{i}].name"] = [$"Le nom est trop long : {LongestName} caractères au plus."];
            }
        }

        return errors;
    }

    private async Task<Dictionary<string, string[]>> CulturesAsync(ContentRequest request)
    {
        HashSet<string> known = [.. (await languages.GetAllAsync()).Select(language => language.IsoCode)];
        var errors = new Dictionary<string, string[]>();
        Check("variants", [.. request.Variants.Select(variant => variant.Culture)]);
        Check("values", [.. request.Values.Select(value => value.Culture)]);
        return errors;

        void Check(string list, string?[] cultures)
        {
            for (int i = 0; i < cultures.Length; i++)
            {
                if (cultures[i] is { } culture && !known.Contains(culture))
                {
                    errors[$"$.{list}[{i}].culture"] = ["Cette langue n’existe pas sur le site."];
                }
            }
        }
    }

    /// <summary>A value that is missing altogether has no place in the request; the client finds it by its alias and variant.</summary>
    private static string PathOf(ContentRequest request, PropertyValidationError error)
    {
        for (int i = 0; i < request.Values.Count; i++)
        {
            PropertyValueRequest value = request.Values[i];
            if (value.Alias == error.Alias && value.Culture.InvariantEquals(error.Culture) && value.Segment.InvariantEquals(error.Segment))
            {
                return $"$.values[{i}].value{error.JsonPath}";
            }
        }

        return $"$.values[?(@.alias == '{error.Alias}' && @.culture == {Literal(error.Culture)} && @.segment == {Literal(error.Segment)})].value{error.JsonPath}";
    }

    private static string Literal(string? text) => text is null ? "null" : $"'{text}'";
}
