"""What a command runs: which studies for which scopes, and which pairs do not apply."""

import hashlib
import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from research import economies
from research.batch import disclosed
from research.batch.study import Study
from research.errors import InputError


@dataclass(frozen=True)
class Job:
    """One study for one scope.

    Attributes
    ----------
    scope : alpha-3 code, group id, or "world"
    name : the scope as a reader knows it
    parameters : beyond the scope's own
    recorded : the same as the record has them, without folders of the user's
    """

    study: Study
    scope: str
    name: str
    parameters: dict[str, Any] = field(default_factory=dict)
    recorded: dict[str, Any] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        self.study.refuse_names(self.parameters)
        values = {
            name: self.study.parameters[name].check(value)
            for name, value in self.parameters.items()
        }
        object.__setattr__(self, "parameters", values)
        object.__setattr__(self, "recorded", disclosed.parameters(values))

    @property
    def folder(self) -> str:
        """Name of the folder of its scope: made of checked codes only."""
        return self.scope.replace(":", "-")

    @property
    def stem(self) -> str:
        """Path of the report, without an ending."""
        if not self.parameters:
            return f"{self.folder}/{self.study.name}"
        canonical = json.dumps(self.recorded, sort_keys=True).encode()
        return f"{self.folder}/{self.study.name}--{hashlib.sha256(canonical).hexdigest()[:8]}"

    @property
    def injected(self) -> dict[str, Any]:
        """Every parameter the notebook gets."""
        own = {self.study.scope_parameter: self.scope} if self.study.scope_parameter else {}
        return {**own, **self.parameters}


@dataclass(frozen=True)
class Plan:
    """Jobs in order, and a line for each study that does not apply to the scopes given."""

    jobs: tuple[Job, ...]
    skipped: tuple[str, ...]


def job(study: Study, scope: str | None, parameters: dict[str, Any]) -> Job:
    """Return the job of one study for one scope; without a scope, the study's default.

    Raises
    ------
    InputError : the scope is unknown or not of the study's kind, or a parameter is wrong
    """
    checked = study.checked(parameters)
    if study.scopes == ("world",):
        if scope is not None and scope.casefold() not in ("world", "all"):
            raise InputError(
                f"{study.name} is about the world; run it without a scope, not for {scope!r}"
            )
        return Job(study, "world", "World", checked)
    whom = str(study.parameters[study.scope_parameter].default) if scope is None else scope
    if _is_group(whom) and "group" not in study.scopes:
        raise InputError(
            f"{study.name} is for one economy; `research batch {whom} --study {study.name}` runs a "
            "group"
        )
    if _is_group(whom) or "economy" not in study.scopes:
        group = economies.groups()[_group_id(whom)]
        return Job(study, group.id, group.title, checked)
    iso3 = economies.resolve(whom)
    return Job(study, iso3, economies.name(iso3), checked)


def plan(studies: Sequence[Study], scopes: Sequence[str], insist: bool) -> Plan:
    """Return the jobs: economy studies by economy, group studies by group, world studies once.

    A study of economies and groups runs for both. `all` names every economy, every group and the
    world; `world` it alone.

    Parameters
    ----------
    scopes : economies and groups; none for all
    insist : the studies were named by the user, so one that is left with no scope is an error

    Raises
    ------
    InputError : a scope is unknown, or a study named is left with no scope
    """
    wanted = list(scopes) or ["all"]
    world = any(scope.strip().casefold() in ("all", "world") for scope in wanted)
    placed = [scope for scope in wanted if scope.strip().casefold() != "world"]
    members = list(dict.fromkeys(iso3 for scope in placed for iso3 in economies.expand(scope)))
    named_groups = list(
        dict.fromkeys(group for scope in placed if _is_group(scope) for group in _groups(scope))
    )
    jobs: list[Job] = []
    skipped = []
    for study in studies:
        found = _jobs_of(study, members, named_groups, world)
        if not found:
            line = f"{study.name} is for {_kinds(study)}; none is among {' '.join(wanted)}"
            if insist:
                raise InputError(line)
            skipped.append(f"skipped: {line}")
        jobs += found
    return Plan(tuple(jobs), tuple(skipped))


def _jobs_of(study: Study, members: list[str], groups: list[str], world: bool) -> list[Job]:
    jobs = []
    if "economy" in study.scopes:
        jobs += [Job(study, iso3, economies.name(iso3)) for iso3 in members]
    if "group" in study.scopes:
        jobs += [Job(study, group, economies.groups()[group].title) for group in groups]
    if "world" in study.scopes and world:
        jobs.append(Job(study, "world", "World"))
    return jobs


def _kinds(study: Study) -> str:
    kinds = {
        "economy": "economies",
        "group": "groups of economies",
        "world": "the world (`world`, `all`, or no scope)",
    }
    return " and ".join(kinds[scope] for scope in study.scopes)


def _is_group(scope: str) -> bool:
    if ":" in scope or scope.strip().casefold() == "all":
        return True
    try:
        economies.resolve(scope)
    except InputError:
        with suppress(InputError):
            return bool(economies.named_group(scope))
    return False


def _groups(scope: str) -> list[str]:
    group = _group_id(scope)
    return list(economies.groups()) if group == "all" else [group]


def _group_id(scope: str) -> str:
    return economies.named_group(scope).id
